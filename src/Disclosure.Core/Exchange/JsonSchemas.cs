namespace Disclosure.Exchange;

/// <summary>The JSON schemas (draft 2020-12) of the exchange formats, as published with the documentation.</summary>
/// <remarks>Keys that a schema does not list are allowed: the formats grow by addition. A profile alone is
/// read strictly, and its schema allows no key that it does not list.</remarks>
public static class JsonSchemas
{
    private static readonly Lazy<byte[]> report = Schema("disclosure-report-1");
    private static readonly Lazy<byte[]> findings = Schema("disclosure-findings-1");
    private static readonly Lazy<byte[]> profile = Schema("disclosure-profile-1");
    private static readonly Lazy<byte[]> rules = Schema("disclosure-rules-1");
    private static readonly Lazy<byte[]> roster = Schema("disclosure-roster-1");
    private static readonly Lazy<byte[]> form = Schema("disclosure-form-1");
    private static readonly Lazy<byte[]> analysis = Schema("disclosure-analysis-1");
    private static readonly Lazy<byte[]> indicators = Schema("disclosure-indicators-1");
    private static readonly Lazy<byte[]> comparison = Schema("disclosure-comparison-1");

    /// <summary>The schema of disclosure-report/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Report => report.Value;

    /// <summary>The schema of disclosure-findings/1, UTF-8: of a document, and of each line of a stream.</summary>
    public static ReadOnlyMemory<byte> Findings => findings.Value;

    /// <summary>The schema of disclosure-profile/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Profile => profile.Value;

    /// <summary>The schema of disclosure-rules/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Rules => rules.Value;

    /// <summary>The schema of disclosure-roster/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Roster => roster.Value;

    /// <summary>The schema of disclosure-form/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Form => form.Value;

    /// <summary>The schema of disclosure-analysis/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Analysis => analysis.Value;

    /// <summary>The schema of disclosure-indicators/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Indicators => indicators.Value;

    /// <summary>The schema of disclosure-comparison/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Comparison => comparison.Value;

    private static Lazy<byte[]> Schema(string name) => new(() => Load($"{name}.schema.json"));

    private static byte[] Load(string name)
    {
        using Stream resource = typeof(JsonSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the assembly was built without {name}");
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
