namespace Disclosure.Forms;

/// <summary>What one unit of a cell's figure is.</summary>
public enum CellUnit
{
    /// <summary>Documents (件): rules or normative documents.</summary>
    Document,

    /// <summary>Decisions taken in the year, published or lawfully unpublished.</summary>
    Decision,

    /// <summary>Items of a catalogue (项): kinds of licence, penalty, fee.</summary>
    CatalogueItem,

    /// <summary>Ten thousand yuan (万元), as a decimal.</summary>
    TenThousandYuan,

    /// <summary>Procurement projects.</summary>
    Project,

    /// <summary>Money with the unit printed in the cell itself: the form names none (采购总金额, 2019).</summary>
    MoneyAsPrinted,

    /// <summary>Requests (件).</summary>
    Request,

    /// <summary>Review or court cases (件).</summary>
    Case,
}
