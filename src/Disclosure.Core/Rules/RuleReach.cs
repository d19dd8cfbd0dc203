namespace Disclosure.Rules;

/// <summary>How far a rule looks.</summary>
public enum RuleReach
{
    /// <summary>At one report.</summary>
    WithinReport,

    /// <summary>At reports of one body in several years and revisions (跨年衔接, 版本核对).</summary>
    BetweenYears,

    /// <summary>At reports of several bodies (汇总核对).</summary>
    BetweenBodies,
}
