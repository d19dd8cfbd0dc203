using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Something that has the cells of one report: a filed report, or a form being filled in.</summary>
internal interface ICellSource
{
    CellEntry this[FormCell cell] { get; }

    /// <summary>The number of a count; <see langword="null"/> where the cell holds none.</summary>
    long? CountOf(FormCell cell);

    FormTable Table(TableKind table);
}
