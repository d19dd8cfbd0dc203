namespace Disclosure.Rules;

/// <summary>The kind of a rule. Only identities decide the verdict of a report.</summary>
public enum RuleKind
{
    /// <summary>A reconciliation identity of tables 3 and 4 (勾稽关系). Explaining a difference does not mend it.</summary>
    Identity,

    /// <summary>A relation that holds or is explained.</summary>
    Expected,

    /// <summary>A relation whose breach is worth a look.</summary>
    Plausibility,

    /// <summary>How the form is to be filled in.</summary>
    Format,

    /// <summary>A figure of the narrative against the tables.</summary>
    Text,
}
