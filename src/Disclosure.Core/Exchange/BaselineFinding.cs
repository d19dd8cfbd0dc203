using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>A finding of an earlier run, as far as it is worth telling when it is gone.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record BaselineFinding
{
    internal BaselineFinding(string rule, string instance, BilingualText message, string fingerprint)
    {
        Rule = rule;
        Instance = instance;
        Message = message;
        Fingerprint = fingerprint;
    }

    /// <summary>The identifier of the rule, which this version need not have any more.</summary>
    public string Rule { get; }

    /// <summary>The instance of the rule.</summary>
    public string Instance { get; }

    /// <summary>The sentence of that time.</summary>
    public BilingualText Message { get; }

    /// <summary>The fingerprint of that time.</summary>
    public string Fingerprint { get; }

    /// <summary>Rule and instance as one name, for example <c>T3.ROW/received</c>.</summary>
    public string Name => $"{Rule}/{Instance}";
}
