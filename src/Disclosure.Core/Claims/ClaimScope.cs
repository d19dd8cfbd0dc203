namespace Disclosure.Claims;

/// <summary>Whose figure a claim is, as its sentence tells.</summary>
public enum ClaimScope
{
    /// <summary>The report's: nothing says otherwise, or the sentence says 本机关, 我镇.</summary>
    Report,

    /// <summary>全市、全区: the whole jurisdiction.</summary>
    Jurisdiction,

    /// <summary>我局、我办: the body alone.</summary>
    Own,

    /// <summary>A part: a named other body, a channel, a kind of request.</summary>
    Part,

    /// <summary>The sentence has words before the figure that may say whose it is, and that this library does not know.</summary>
    Uncertain,
}
