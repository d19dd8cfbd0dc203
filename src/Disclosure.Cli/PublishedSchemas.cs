using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary>The schemas that <c>disclosure schema</c> prints: every one is a line of this table.</summary>
internal static class PublishedSchemas
{
    /// <summary>The one that is printed where none is named.</summary>
    public const string Usual = "report";

    public static (string Name, ReadOnlyMemory<byte> Text)[] All { get; } =
    [
        (Usual, JsonSchemas.Report), ("findings", JsonSchemas.Findings), ("profile", JsonSchemas.Profile), ("rules", JsonSchemas.Rules),
        ("roster", JsonSchemas.Roster), ("form", JsonSchemas.Form), ("analysis", JsonSchemas.Analysis), ("indicators", JsonSchemas.Indicators),
        ("comparison", JsonSchemas.Comparison),
    ];
}
