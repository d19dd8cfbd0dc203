using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Something that has the cells of one report: a filed report, or a form being filled in.</summary>
internal interface ICellSource
{
    CellEntry this[FormCell cell] { get; }

    FormTable Table(TableKind table);
}
