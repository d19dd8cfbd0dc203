namespace Disclosure.Checking;

/// <summary>The verdict on a report. It speaks of the hard identities of tables 3 and 4 alone, and of what was printed.</summary>
public enum Verdict
{
    /// <summary>勾稽相符: every identity holds.</summary>
    Consistent,

    /// <summary>勾稽不符: an identity is broken.</summary>
    Inconsistent,

    /// <summary>无法判定: none is broken, but at least one could not be decided.</summary>
    Undetermined,
}
