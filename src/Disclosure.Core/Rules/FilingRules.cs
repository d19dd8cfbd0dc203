using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>When a report was published, and whether there was anything to report.</summary>
public static class FilingRules
{
    internal const string DeadlineId = "FILING.DEADLINE";

    private static readonly ImmutableArray<FormCell> nilCells =
    [
        .. new[]
        {
            "requests.received.total", "requests.carried_in.total", "requests.outcome.total.total", "requests.carried_out.total",
            "disputes.review.total", "disputes.litigation_direct.total", "disputes.litigation_after_review.total",
        }.Select(OfficialForm.Cell),
    ];

    /// <summary>
    /// FILING.DEADLINE: first published after 31 January (departments) or 31 March (governments at county level and above) of the
    /// next year. Art. 49 names no other body, and a later revision does not tell when the first was published.
    /// </summary>
    public static PredicateRule Deadline { get; } = DeadlineOf([]);

    /// <summary>FILING.NIL: no requests and no cases in the whole year. Such a report is valid; one line says so.</summary>
    public static PredicateRule Nil { get; } = new(
        new(RuleId.Known("FILING.NIL"), RuleKind.Format, Severity.Info, Grounding.Practice)
        {
            Title = new("零报告", "nil return"),
            Statement = new(
                "表三、表四各项总计全为 0 时注明为零报告",
                "where every total of tables 3 and 4 is 0, the report is marked as a nil return"),
            Source = new("基层单位常见，属正常", "common among small bodies, and valid"),
            Message = new("零报告：全年没有申请，也没有复议诉讼案件，属正常", "nil return: no requests and no cases in the year, which is valid"),
        },
        nilCells,
        static context => [ObserveNil(context.Report)])
    {
        Minds = static (before, after) => before.Value == 0 || after.Value == 0,
    };

    /// <summary>The last day on which a body publishes in time; <see langword="null"/> where the law names none for it.</summary>
    public static DateOnly? DeadlineOf(Authority authority, int year)
    {
        ArgumentNullException.ThrowIfNull(authority);
        bool isCountyOrAbove = authority.Level is { IsKnown: true } level && level != AuthorityLevel.Township;
        if (!isCountyOrAbove) return null;
        return authority.Kind == AuthorityKind.Department ? new(year + 1, 1, 31)
            : authority.Kind == AuthorityKind.Government || authority.Kind == AuthorityKind.GeneralOffice ? new(year + 1, 3, 31)
            : null;
    }

    /// <summary>FILING.DEADLINE with an office's own deadlines before those of the law.</summary>
    internal static PredicateRule DeadlineOf(ImmutableArray<FilingDeadline> deadlines) => new(
        new(RuleId.Known(DeadlineId), RuleKind.Format, Severity.Warning, Grounding.Statute)
        {
            Title = new("按期公布", "published in time"),
            Statement = new(
                "县级以上政府部门次年 1 月 31 日前、县级以上人民政府次年 3 月 31 日前公布",
                "departments of governments at county level and above publish by 31 January of the next year, the governments by 31 March"),
            Source = new("《政府信息公开条例》第四十九条", "Regulation on Government Information Disclosure, art. 49"),
            Message = new(
                "{published} 公布，晚于 {deadline}，迟 {days} 天",
                "published on {published}, {days} days after {deadline}"),
        },
        [],
        context => [ObserveDeadline(context.Report.Header, deadlines)]);

    private static Observation ObserveDeadline(ReportHeader header, ImmutableArray<FilingDeadline> deadlines)
    {
        Observation NotApplicable(NotApplicableReason because) => Observation.NotApplicable("report", RulePlace.Report, because);
        if (header.Year is not { } year) return NotApplicable(NotApplicableReason.NoYear);
        if (header.PublishedOn is not { } published || header.Revision > 1) return NotApplicable(NotApplicableReason.NotStated);
        DateOnly? due = deadlines.FirstOrDefault(own => own.Concerns(header.Authority))?.For(year) ?? DeadlineOf(header.Authority, year);
        if (due is not { } deadline) return NotApplicable(NotApplicableReason.NotConcerned);
        return published <= deadline
            ? new("report", Outcome.Holds, RulePlace.Report)
            : new("report", Outcome.Broken, RulePlace.Report)
            {
                Facts =
                [
                    new("published", Day(published)), new("deadline", Day(deadline)), new("days", published.DayNumber - deadline.DayNumber),
                ],
            };
    }

    private static Observation ObserveNil(FiledReport report) =>
        nilCells.All(cell => report.CountOf(cell) == 0)
            ? new("report", Outcome.Broken, RulePlace.Report) { Cells = nilCells }
            : Observation.NotApplicable("report", RulePlace.Report, NotApplicableReason.NotConcerned);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
