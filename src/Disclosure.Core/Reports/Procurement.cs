using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>政府集中采购: central procurement (第二十条第（九）项), in the 2019 layout alone.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record Procurement
{
    private static readonly FormRow form = OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2019).Row("procurement");

    private Procurement(Count? projects, PrintedAmount? amount)
    {
        Projects = projects;
        Amount = amount;
    }

    /// <summary>No procurement.</summary>
    public static Procurement Zero { get; } = new(Count.Zero, PrintedAmount.Zero);

    /// <summary>采购项目数量: the projects.</summary>
    public Count? Projects { get; }

    /// <summary>采购总金额: the money, in the unit printed with it.</summary>
    public PrintedAmount? Amount { get; }

    /// <summary>The row, whose parts nothing ties to each other.</summary>
    public static Procurement Create(Count? projects, PrintedAmount? amount) => new(projects, amount);

    /// <summary>The sum, cell by cell; fails where a sum is out of range or the units do not go together.</summary>
    public Result<Procurement, FigureError> Add(Procurement other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from projects in Count.Sum(Projects, other.Projects).MapError(error => error.At(form.Columns[0].Place))
            from amount in PrintedAmount.Sum(Amount, other.Amount).MapError(error => error.At(form.Columns[1].Place))
            select Create(projects, amount);
    }
}
