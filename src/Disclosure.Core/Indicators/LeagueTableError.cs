using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Indicators;

/// <summary>Why values do not make a league table, with the two that do not belong together.</summary>
/// <remarks>Immutable. Equality is by content, of values by reference.</remarks>
public sealed record LeagueTableError
{
    internal LeagueTableError(LeagueTableErrorCode code, IndicatorValue? first, IndicatorValue? second)
    {
        Code = code;
        First = first;
        Second = second;
    }

    /// <summary>The reason.</summary>
    public LeagueTableErrorCode Code { get; }

    /// <summary>The first value; <see langword="null"/> where there is none.</summary>
    public IndicatorValue? First { get; }

    /// <summary>The value that does not go with it; <see langword="null"/> where there is none.</summary>
    public IndicatorValue? Second { get; }

    internal static LeagueTableError Empty { get; } = new(LeagueTableErrorCode.Empty, null, null);

    /// <summary>The sentence for people: what is wrong, with which reports, and what to do.</summary>
    public string Message(Language language) => (language, Code) switch
    {
        (Language.Chinese, LeagueTableErrorCode.Empty) => "没有可排名的报告",
        (_, LeagueTableErrorCode.Empty) => "there is no report to rank",
        (Language.Chinese, LeagueTableErrorCode.ScopeUnknown) => $"{Name(Second!)}未注明口径（本机关、本级或本行政区域），请先注明",
        (_, LeagueTableErrorCode.ScopeUnknown) => $"{Name(Second!)} does not say its scope (own, local_level or jurisdiction); state it first",
        (Language.Chinese, LeagueTableErrorCode.YearUnknown) => $"{Name(Second!)}未注明年度，请先注明",
        (_, LeagueTableErrorCode.YearUnknown) => $"{Name(Second!)} does not say its year; state it first",
        (Language.Chinese, LeagueTableErrorCode.SameBody) => $"{Name(Second!)}出现两次，请只留最新的一份",
        (_, LeagueTableErrorCode.SameBody) => $"{Name(Second!)} is there twice; keep the latest report alone",
        (Language.Chinese, _) => $"{Name(First!)}与{Name(Second!)}不能同列：{Difference.Chinese}，请分开排名",
        _ => $"{Name(First!)} and {Name(Second!)} do not rank together: {Difference.English}; rank them apart",
    };

    /// <inheritdoc/>
    public override string ToString() => Message(Language.English);

    /// <summary>Why two values do not compare; <see langword="null"/> where they do.</summary>
    internal static LeagueTableError? Between(IndicatorValue first, IndicatorValue second)
    {
        ReportHeader one = first.Report.Header, other = second.Report.Header;
        LeagueTableErrorCode? code =
            first.Indicator.Base != second.Indicator.Base ? LeagueTableErrorCode.BasesDiffer
            : first.Indicator != second.Indicator ? LeagueTableErrorCode.IndicatorsDiffer
            : other.Scope is null ? LeagueTableErrorCode.ScopeUnknown
            : one.Scope != other.Scope ? LeagueTableErrorCode.ScopesDiffer
            : other.Year is null ? LeagueTableErrorCode.YearUnknown
            : one.Year != other.Year ? LeagueTableErrorCode.YearsDiffer
            : first.Blanks != second.Blanks ? LeagueTableErrorCode.BlanksDiffer
            : null;
        return code is { } reason ? new(reason, first, second) : null;
    }

    private BilingualText Difference => Code switch
    {
        LeagueTableErrorCode.BasesDiffer => Differing("分母", "the denominator is", value => value.Indicator.Base.Name),
        LeagueTableErrorCode.IndicatorsDiffer => Differing("指标", "the indicator is", value => value.Indicator.Name),
        LeagueTableErrorCode.ScopesDiffer => Differing("口径", "the scope is", value => ScopeOf(value.Report.Header.Scope!)),
        LeagueTableErrorCode.YearsDiffer => Differing("年度", "the year is", value => new($"{value.Report.Header.Year}", $"{value.Report.Header.Year}")),
        _ => new("对空白的处理不同", "they read blanks differently"),
    };

    private static BilingualText ScopeOf(Scope scope) => scope.Name ?? new(scope.Code, scope.Code);

    private static string Name(IndicatorValue value) =>
        value.Report.Header.Authority.Name is { } name && !string.IsNullOrWhiteSpace(name) ? name : value.Report.Header.Authority.Id ?? "?";

    private BilingualText Differing(string chinese, string english, Func<IndicatorValue, BilingualText> trait)
    {
        BilingualText one = trait(First!), other = trait(Second!);
        return new($"{chinese}分别为“{one.Chinese}”“{other.Chinese}”", $"{english} {one.English} here, {other.English} there");
    }
}
