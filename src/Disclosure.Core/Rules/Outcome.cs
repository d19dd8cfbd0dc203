namespace Disclosure.Rules;

/// <summary>What became of one instance of a rule.</summary>
public enum Outcome
{
    /// <summary>成立: what must hold holds.</summary>
    Holds,

    /// <summary>不成立.</summary>
    Broken,

    /// <summary>差异已说明: an expected relation does not hold and an explanation for exactly this difference is filed.</summary>
    Explained,

    /// <summary>缺数未核: a figure that enters the relation is missing.</summary>
    Undetermined,

    /// <summary>不适用.</summary>
    NotApplicable,
}
