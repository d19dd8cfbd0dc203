using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>A table whose cells, or whose stated layout and cells, belong to different layouts.</summary>
/// <param name="Table">The table.</param>
/// <param name="Layout">The layout that the table has by its own statement or by an earlier cell.</param>
/// <param name="Cell">A cell that this layout does not have.</param>
public sealed record LayoutConflict(TableKind Table, FormLayout Layout, FormCell Cell)
{
    /// <summary>The sentence for people.</summary>
    public string Message(Language language) => language == Language.Chinese
        ? $"{FormTable.NameOf(Table)} 表为 {OfficialForm.NameOf(Layout)} 年格式，却有该格式没有的单元格 {Cell.Id}"
        : $"the table {FormTable.NameOf(Table)} has the {OfficialForm.NameOf(Layout)} layout but holds {Cell.Id}, which that layout does not have";
}
