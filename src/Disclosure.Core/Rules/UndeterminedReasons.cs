namespace Disclosure.Rules;

/// <summary>Why an instance could not be decided. Several reasons may meet in one instance.</summary>
[Flags]
public enum UndeterminedReasons
{
    /// <summary>It could be decided.</summary>
    None = 0,

    /// <summary>A cell is blank or holds a none-mark.</summary>
    Blank = 1,

    /// <summary>The source has no such cell.</summary>
    NotInSource = 2,

    /// <summary>A cell is printed but could not be read.</summary>
    NotRead = 4,

    /// <summary>The identity itself was used to place or infer one of its cells, so it is no evidence for them.</summary>
    Circular = 8,

    /// <summary>The report follows a form that these rules do not know.</summary>
    UnsupportedForm = 16,

    /// <summary>The text does not make clear what its figure counts, or whose it is.</summary>
    NotCertain = 32,
}
