using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Evaluates linear rules whose terms are of several reports. Where the other reports are not given there is nothing to observe.</summary>
internal static class RelatedEvaluation
{
    public static IEnumerable<Observation> Observe(LinearRule rule, FiledReport report, RelatedReports related, BlankPolicy blanks)
    {
        ImmutableArray<SourcedReport> others = rule.Reach == RuleReach.BetweenYears ? related.LastYear : related.Children;
        if (others.IsEmpty || rule.Concerns?.Invoke(related) == false) return [];
        return
            from instance in rule.Instances
            where instance.HasOwnCellsIn(report.Tables)
            select Observe(rule, instance, new(report), others, related, blanks);
    }

    private static Observation Observe(
        LinearRule rule, LinearInstance instance, SourcedReport own, ImmutableArray<SourcedReport> others, RelatedReports related, BlankPolicy blanks)
    {
        if (rule.Reach == RuleReach.BetweenYears && others.FirstOrDefault(other => !HasCells(instance, other.Report)) is { } unlike)
        {
            NotApplicableReason because = FormRules.IsUnsupported(unlike.Report.Header) ? NotApplicableReason.NotConcerned : NotApplicableReason.OtherLayout;
            return Observation.NotApplicable(instance.Name, instance.Place, because);
        }

        List<RelatedCell> missing = [];
        if (SidesOf(instance, own, others, blanks, missing) is not { } sides) return Undetermined(instance, own, missing);
        Outcome outcome = sides.Satisfy(instance.Relation) ? Outcome.Holds : Outcome.Broken;
        return new(instance.Name, outcome, instance.Place)
        {
            Cells = instance.Cells,
            Related = [.. from term in TermsOfOthers(instance) from other in others where other.Report[term.Cell].Value is not (null or 0) select new RelatedCell(other, term.Cell)],
            Left = sides.Left,
            Right = sides.Right,
            Facts = rule.FactsOf(instance.Place, sides.Left, sides.Right, sides.Comparison, sides.Difference),
            Message = outcome == Outcome.Broken && FitsAnEarlierRevision(instance, own, related, blanks) ? rule.EarlierRevision : null,
        };
    }

    private static LinearSides? SidesOf(
        LinearInstance instance, SourcedReport own, ImmutableArray<SourcedReport> others, BlankPolicy blanks, List<RelatedCell> missing) =>
        LinearSides.Compute(instance, role => role == TermRole.Own ? [own] : others, blanks, missing);

    private static bool FitsAnEarlierRevision(LinearInstance instance, SourcedReport own, RelatedReports related, BlankPolicy blanks) =>
        instance.Reach == RuleReach.BetweenYears && related.LastYear.Length == 1
        && related.LastYearRevisions.Any(earlier => SidesOf(instance, own, [earlier], blanks, [])?.Satisfy(instance.Relation) == true);

    private static bool HasCells(LinearInstance instance, FiledReport other) =>
        !FormRules.IsUnsupported(other.Header) && TermsOfOthers(instance).All(term => other.Table(term.Cell.Table).Contains(term.Cell));

    private static IEnumerable<LinearTerm> TermsOfOthers(LinearInstance instance) =>
        instance.Left.Terms.Concat(instance.Right.Terms).Where(term => term.Role != TermRole.Own);

    private static Observation Undetermined(LinearInstance instance, SourcedReport own, List<RelatedCell> missing)
    {
        ILookup<bool, RelatedCell> byOwner = missing.ToLookup(cell => cell.Of == own);
        UndeterminedReasons because = missing.Aggregate(UndeterminedReasons.None, (all, cell) => all | UndeterminedReason.Of(cell.Entry));
        return new(instance.Name, Outcome.Undetermined, instance.Place)
        {
            Cells = instance.Cells,
            Missing = [.. byOwner[true].Select(cell => cell.Cell)],
            Related = [.. byOwner[false]],
            Facts = [new("place", instance.Place.Name), new("missing", MissingText.Of(missing[0], missing.Count, isOwn: missing[0].Of == own))],
            UndeterminedBecause = because,
        };
    }
}
