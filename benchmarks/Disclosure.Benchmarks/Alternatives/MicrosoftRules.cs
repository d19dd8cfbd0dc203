using Disclosure.Benchmarks.Inputs;
using RulesEngine.Models;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The 42 identities as expressions of Microsoft RulesEngine, on demand with the 199 that no count is negative.</summary>
internal sealed class MicrosoftRules
{
    private const string Name = "report";
    private readonly RulesEngine.RulesEngine engine;

    public MicrosoftRules(bool withSigns)
    {
        string[] columns = [.. ApplicantColumns.All.Select(column => column.Name)];
        IEnumerable<string> identities =
        [
            .. columns.Select(column => $"{Sum(PlainRows.Outcomes.Select(row => $"{row}.{column}"))} == r.OutcomeTotal.{column}"),
            .. columns.Select(column => $"r.Received.{column} + r.CarriedIn.{column} == r.OutcomeTotal.{column} + r.CarriedOut.{column}"),
            .. PlainRows.Applicants.Select(row => $"{Sum(columns.SkipLast(1).Select(column => $"{row}.{column}"))} == r.{row}.Total"),
            .. PlainRows.Disputes.Select(row => $"r.{row}.Upheld + r.{row}.Corrected + r.{row}.Other + r.{row}.Pending == r.{row}.Total"),
        ];
        IEnumerable<string> signs = withSigns ? PlainRows.Counts.Select(count => $"r.{count} >= 0") : [];
        Workflow workflow = new()
        {
            WorkflowName = Name,
            Rules = [.. identities.Concat(signs).Select((expression, number) => new Rule { RuleName = $"rule {number}", Expression = expression })],
        };
        engine = new([workflow]);
    }

    public async Task<bool> IsConsistentAsync(PlainReport report)
    {
        List<RuleResultTree> results = await engine.ExecuteAllRulesAsync(Name, new RuleParameter("r", report));
        return results.TrueForAll(result => result.IsSuccess);
    }

    private static string Sum(IEnumerable<string> counts) => string.Join(" + ", counts.Select(count => $"r.{count}"));
}
