using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// A report whose figures are complete and reconcile. It holds only what is free to vary: sums and what is carried out are
/// computed, so that no identity can be broken.
/// </summary>
/// <remarks>
/// Immutable and safe for any number of threads. Equality is by header, figures, headings, texts, unplaced rows and explanations.
/// How a figure was printed, notes beside it included, only the <see cref="FiledReport"/> tells. A whole report does not add up;
/// its tables do.
/// </remarks>
public sealed record AnnualReport
{
    private static readonly Reconciler blanksUnknown = Reconciler.Default;
    private static readonly Reconciler blanksZero = Reconciler.Create(RuleSet.Standard, BlankPolicy.Zero);
    private readonly ReportContent content;

    private AnnualReport(
        ReportContent content, ProactiveDisclosure proactive, RequestStatistics requests, ReviewAndLitigation disputes)
    {
        this.content = content;
        Proactive = proactive ?? throw new ArgumentNullException(nameof(proactive));
        Requests = requests ?? throw new ArgumentNullException(nameof(requests));
        Disputes = disputes ?? throw new ArgumentNullException(nameof(disputes));
    }

    /// <summary>What the report says about itself.</summary>
    public ReportHeader Header => content.Header;

    /// <summary>Table 2: what the body published on its own initiative.</summary>
    public ProactiveDisclosure Proactive { get; }

    /// <summary>Table 3: requests received and handled.</summary>
    public RequestStatistics Requests { get; }

    /// <summary>Table 4: administrative review and litigation.</summary>
    public ReviewAndLitigation Disputes { get; }

    /// <summary>The texts of the report.</summary>
    public Narrative Narrative => content.Narrative;

    /// <summary>The headings as they stood in the filed report, in its order.</summary>
    public ImmutableArray<SectionHeading> Sections => content.Sections;

    /// <summary>Printed rows that the form does not have.</summary>
    public ImmutableArray<UnplacedRow> Unplaced => content.Unplaced;

    /// <summary>Explanations filed with the report.</summary>
    public ImmutableArray<Explanation> Explanations => content.Explanations;

    /// <summary>A report of tables that are each right by construction; nothing is left to fail.</summary>
    public static AnnualReport Create(
        ReportHeader header, ProactiveDisclosure proactive, RequestStatistics requests, ReviewAndLitigation disputes,
        Narrative? narrative = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        return new(ReportContent.Of(header, narrative ?? Narrative.Empty), proactive, requests, disputes);
    }

    /// <summary>Proves a filed report; fails where an identity does not hold or cannot be decided, or a figure is missing.</summary>
    /// <param name="report">The report as filed.</param>
    /// <param name="blanks">How blanks of tables 3 and 4 are read. In table 2 a blank is no figure under either policy.</param>
    /// <remarks>An amount printed in another unit than 万元 is converted exactly, where the form has the unit 万元.</remarks>
    public static Result<AnnualReport, NotProven> From(FiledReport report, BlankPolicy blanks = BlankPolicy.Unknown)
    {
        ArgumentNullException.ThrowIfNull(report);
        Reconciliation reconciliation = ReconcilerFor(blanks).Check(report);
        Gaps gaps = Gaps.Of(report, blanks);
        if (reconciliation.Verdict != Verdict.Consistent || !gaps.IsEmpty) return new NotProven(reconciliation, gaps);
        return new AnnualReport(report.Content, ProactiveRows.Read(report), RequestRows.Read(report), DisputeRows.Read(report));
    }

    /// <summary>
    /// The report as it would be filed, sums and what is carried out filled in, every figure as a plain number. A filed report of
    /// plain numbers comes back equal.
    /// </summary>
    public FiledReport ToFiled()
    {
        FiledReportBuilder report = new();
        report.SetContent(content);
        ProactiveRows.Write(report, Proactive);
        RequestRows.Write(report, Requests);
        DisputeRows.Write(report, Disputes);
        return report.Build().Value;
    }

    /// <summary>The body and the year.</summary>
    public override string ToString() => content.ToString();

    private static Reconciler ReconcilerFor(BlankPolicy blanks) => blanks switch
    {
        BlankPolicy.Unknown => blanksUnknown,
        BlankPolicy.Zero => blanksZero,
        _ => throw new ArgumentOutOfRangeException(nameof(blanks), blanks, "not a blank policy"),
    };
}
