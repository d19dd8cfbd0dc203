using System.Collections.Immutable;
using Disclosure.Exchange;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>Writes a set of rules as comma-separated values (RFC 4180, UTF-8): a heading and one row a rule, in both languages.</summary>
/// <inheritdoc cref="FindingsCsv" path="/remarks"/>
public sealed record RulesCsv
{
    private static readonly ImmutableArray<CsvColumn<Rule>> columns =
    [
        CsvColumn<Rule>.Text("id", rule => rule.Id.Value),
        CsvColumn<Rule>.Text("kind", rule => CodeNames.Of(rule.Kind)),
        CsvColumn<Rule>.Text("severity", rule => CodeNames.Of(rule.Severity)),
        CsvColumn<Rule>.Text("grounding", rule => CodeNames.Of(rule.Grounding)),
        CsvColumn<Rule>.Text("title_zh", rule => rule.Title.Chinese),
        CsvColumn<Rule>.Text("title_en", rule => rule.Title.English),
        CsvColumn<Rule>.Text("statement_zh", rule => rule.Statement.Chinese),
        CsvColumn<Rule>.Text("statement_en", rule => rule.Statement.English),
        CsvColumn<Rule>.Text("source_zh", rule => rule.Source.Chinese),
        CsvColumn<Rule>.Text("source_en", rule => rule.Source.English),
        CsvColumn<Rule>.Number("instances", rule => (rule as LinearRule)?.Instances.Length),
    ];

    /// <summary>Whether to begin with a byte-order mark, by which a spreadsheet knows UTF-8.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>Writes the rules in their order and leaves the stream open.</summary>
    public void Write(RuleSet rules, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        CsvColumn<Rule>.Write(output, HasByteOrderMark, columns, rules.Rules);
    }
}
