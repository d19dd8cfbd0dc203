using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Tests.Claims;

/// <summary>A line of labelled-sentences.txt: a sentence, what the tables say, the claims in it, and the rules that it breaks.</summary>
internal sealed record LabelledSentence(int Line, string Sentence, FiledReport Report, ImmutableArray<string> Claims, Outcome Truth, ImmutableArray<string> Broken)
{
    private const char Separator = '|';

    public static ImmutableArray<LabelledSentence> All { get; } =
    [
        .. TestData.Lines("labelled-sentences.txt").Select((text, index) => (text, index + 1))
            .Where(line => line.text.Length > 0 && line.text[0] != '#').Select(line => Parse(line.text, line.Item2)),
    ];

    /// <summary>A claim as a line has it: <c>requests.received=12 matters report</c>.</summary>
    public static string TextOf(Claim claim)
    {
        string bound = claim.Bound switch { ClaimBound.AtLeast => ">=", ClaimBound.AtMost => "<=", ClaimBound.About => "~", _ => "=" };
        string period = claim.Period == ClaimPeriod.ReportYear ? "" : $" {claim.Period}";
        return string.Concat(FormattableString.Invariant($"{claim.Subject}{bound}{claim.Value:0.######} {claim.Unit} {claim.Scope}{period}").Select(char.ToLowerInvariant));
    }

    /// <summary>The claims that are found, without the parts of lists.</summary>
    public ImmutableArray<string> Found =>
        [.. ClaimReader.Read(Report.Narrative).Where(claim => claim.Subject.Id is not "part" and not "whole").Select(TextOf)];

    /// <summary>Whether nothing that the tables have is told for certain: no rule has a say.</summary>
    public bool IsTrap => Truth == Outcome.Undetermined;

    /// <summary>What the rules about texts say of the sentence.</summary>
    public ImmutableArray<Finding> Findings => [.. Reconciler.Default.Check(Report).Instances.Where(finding => finding.Rule.Kind == RuleKind.Text)];

    private static LabelledSentence Parse(string text, int line)
    {
        string[] fields = [.. text.Split(Separator).Select(field => field.Trim())];
        if (fields.Length != 4) throw new FormatException($"line {line} has {fields.Length} fields");
        string[] truth = fields[3].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new(
            line, fields[0], ReportOf(fields[0], fields[1], line), [.. fields[2].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(claim => claim.Trim())],
            truth[0] switch { "broken" => Outcome.Broken, "holds" => Outcome.Holds, _ => Outcome.Undetermined }, [.. truth.Skip(1)]);
    }

    private static FiledReport ReportOf(string sentence, string facts, int line)
    {
        Dictionary<string, string> values = facts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(fact => fact.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        FiledReportBuilder builder = new()
        {
            Narrative = Narrative.Empty.With(SectionOf(values), sentence),
            Header = ReportHeader.Empty with
            {
                Year = int.Parse(values.GetValueOrDefault("year", "2023"), System.Globalization.CultureInfo.InvariantCulture),
                Scope = values.TryGetValue("scope", out string? scope) ? Scope.Of(scope) : null,
                Authority = new() { Kind = values.TryGetValue("kind", out string? kind) ? AuthorityKind.Of(kind) : null },
            },
        };
        if (values.ContainsKey("2019"))
        {
            foreach (TableKind table in OfficialForm.TableKinds) builder.SetLayout(table, FormLayout.Layout2019);
        }

        foreach ((string id, string value) in values)
        {
            if (id is not "year" and not "scope" and not "kind" and not "section" and not "2019") Fill(builder, id, value);
        }

        return builder.Build().IsSuccess ? builder.Build().Value : throw new FormatException($"line {line}");
    }

    private static FormSection SectionOf(Dictionary<string, string> values) =>
        values.TryGetValue("section", out string? id) && FormSection.TryGet(id, out FormSection? section) ? section : FormSection.Overview;

    /// <summary>A figure in a cell; a row of table 3 means its total, a family of rows its first row beside zeros.</summary>
    private static void Fill(FiledReportBuilder builder, string id, string value)
    {
        FormCell[] family = [.. OfficialForm.Cells.Where(cell => cell.Id.StartsWith($"requests.{id}.", StringComparison.Ordinal) && cell.ColumnId == "total")];
        FormCell[] named = [.. OfficialForm.Cells.Where(cell => cell.Id == id || cell.Id == $"disputes.{id}" || cell.Id == $"proactive.{id}" || cell.Id == $"requests.{id}")];
        if (id == "outcome.other") family = [.. family.Where(cell => cell.RowId != "outcome.other.undivided")];
        FormCell first = named.Concat(family).First();
        foreach (FormCell cell in named.Length == 0 ? family : []) builder[cell] = CellEntry.Number(0);
        builder[first] = CellEntry.Read(first, value);
    }
}
