using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Rendering;

/// <summary>One thing that a body is asked to mend or explain.</summary>
/// <param name="Report">The report: year and scope.</param>
/// <param name="Place">位置: where on the form.</param>
/// <param name="Problem">问题: what is wrong, with the figures.</param>
/// <param name="Proposal">建议: what to do; a repair proposal where the wrong cell was located.</param>
/// <param name="Grounds">依据: on what the rule rests.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReviewOpinion(BilingualText Report, BilingualText Place, BilingualText Problem, BilingualText Proposal, BilingualText Grounds)
{
    /// <summary>The opinions on a report, gravest first: what is broken and neither silenced nor mere information, and what lacks a figure.</summary>
    internal static IEnumerable<ReviewOpinion> On(Reconciliation result, bool diagnoses)
    {
        ImmutableArray<Diagnosis> located = diagnoses ? Diagnoser.Default.Diagnose(result) : [];
        BilingualText report = ReportTitle.WithinBody(result.Report.Header);
        return
            from cause in ShownCauses.Of(result)
            where ShownCauses.IsOpen(cause)
            select new ReviewOpinion(report, cause.Findings[0].Place.Name, ProblemOf(cause), ProposalOf(cause, located), cause.Findings[0].Rule.Source);
    }

    private static BilingualText ProblemOf(Cause cause)
    {
        string[] parts = cause.Findings.Length == 1 ? [] : [.. cause.Findings.Select(finding => finding.Message(Language.Chinese))];
        string[] english = cause.Findings.Length == 1 ? [] : [.. cause.Findings.Select(finding => finding.Message(Language.English))];
        return new(
            string.Join("；", parts.Prepend(cause.Message(Language.Chinese))), string.Join("; ", english.Prepend(cause.Message(Language.English))));
    }

    private static BilingualText ProposalOf(Cause cause, ImmutableArray<Diagnosis> located)
    {
        if (located.FirstOrDefault(diagnosis => !diagnosis.Repairs.IsEmpty && diagnosis.Explains.Any(cause.Findings.Contains)) is { } found)
            return new(found.Message(Language.Chinese), found.Message(Language.English));
        return (cause.Outcome, cause.Severity) switch
        {
            (Outcome.Undetermined, _) => new("请补填所缺数字", "fill in the missing figures"),
            (_, Severity.Error) => new("请对照台账核对后更正", "check against the ledger and correct"),
            (_, Severity.Expected) => new("请更正，或附书面说明", "correct it, or explain it in writing"),
            _ => new("请核实", "verify"),
        };
    }
}
