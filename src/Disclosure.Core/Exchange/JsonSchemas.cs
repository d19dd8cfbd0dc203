namespace Disclosure.Exchange;

/// <summary>The JSON schemas (draft 2020-12) of the exchange formats, as published with the documentation.</summary>
/// <remarks>Keys that a schema does not list are allowed: the formats grow by addition.</remarks>
public static class JsonSchemas
{
    private static readonly Lazy<byte[]> report = new(() => Load("disclosure-report-1.schema.json"));
    private static readonly Lazy<byte[]> findings = new(() => Load("disclosure-findings-1.schema.json"));

    /// <summary>The schema of disclosure-report/1, UTF-8.</summary>
    public static ReadOnlyMemory<byte> Report => report.Value;

    /// <summary>The schema of disclosure-findings/1, UTF-8: of a document, and of each line of a stream.</summary>
    public static ReadOnlyMemory<byte> Findings => findings.Value;

    private static byte[] Load(string name)
    {
        using Stream resource = typeof(JsonSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the assembly was built without {name}");
        byte[] bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
