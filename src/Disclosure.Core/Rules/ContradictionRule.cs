using System.Collections.Frozen;
using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>What the narrative says against itself or, in words, against the tables.</summary>
public static class ContradictionRule
{
    private static readonly FrozenSet<string> statements = ["requests.all_answered", "disputes.all_upheld"];

    private static readonly MessageTemplate twice = new(
        "{place}：文中“{quote}”，另一处“{other}”，同一事项两个数", "{place}: the text says '{quote}' and elsewhere '{other}': one matter, two figures");

    private static readonly ImmutableArray<FormCell> cells =
        [.. ClaimSubject.All.SelectMany(subject => ClaimTargets.Of(subject)).SelectMany(target => target.Cells).Distinct()];

    /// <summary>TEXT.CONTRADICTION: all answered beside requests carried out, all upheld beside other results, one matter with two figures.</summary>
    public static PredicateRule Contradiction { get; } = new(
        new(RuleId.Known("TEXT.CONTRADICTION"), RuleKind.Text, Severity.Warning, Grounding.LabelSemantics)
        {
            Title = new("文字不自相矛盾", "the text does not contradict itself"),
            Statement = new(
                "写“全部办结”则结转下年为 0；写“均获维持”则无其他结果和尚未审结；同一事项前后数字一致",
                "where all are said to be answered, carried_out is 0; where all are said to be upheld, no case has another result or is pending; one matter has one figure"),
            Source = new(
                "实例：写所有申请均已办理完成而结转 1 件；写均获维持而有未审结；前文 20 条后文 16 条",
                "seen: all requests done beside one carried over; all upheld beside pending cases; 20 items, then 16"),
            Message = ClaimText.Count,
        },
        cells,
        static context =>
        {
            ImmutableArray<Claim> claims = ClaimReader.Read(context.Report.Narrative);
            return claims.Where(claim => statements.Contains(claim.Subject.Id)).Select(claim => OfStatement(claim, claims, context))
                .Concat(Twice(claims, context));
        })
    {
        ReadsClaims = true,
    };

    /// <summary>A text that says itself how many were carried over knows that not all were answered.</summary>
    private static Observation OfStatement(Claim claim, ImmutableArray<Claim> claims, RuleContext context)
    {
        Observation seen = ClaimObservation.OfCount(claim, context);
        bool isQualified = claims.Any(other => other.Value > 0 && other.Subject.Id is "requests.carried_out" or "review.pending" or "litigation.pending");
        return seen.Outcome == Outcome.Broken && isQualified ? ClaimObservation.NotCertain(claim, seen.Cells) : seen;
    }

    /// <summary>A later figure for what only one figure can be of: the same words, of the same year, in no list.</summary>
    private static IEnumerable<Observation> Twice(ImmutableArray<Claim> claims, RuleContext context)
    {
        foreach (IGrouping<string, Claim> group in claims.Where(claim => IsStatedOnce(claim, context)).GroupBy(WordsOf))
        {
            Claim first = group.First();
            foreach (Claim later in group.Where(claim => claim.Value != first.Value))
                yield return ClaimObservation.Broken(later, [], [], [new("other", first.Quote)], message: twice);
        }
    }

    private static bool IsStatedOnce(Claim claim, RuleContext context) =>
        claim is { Bound: ClaimBound.Equal, Sum: null, Unit: not ClaimUnit.Percent }
        && ClaimFit.IsOfReport(claim, context.Report.Header)
        && (claim.Subject.Id == "information.disclosed" || ClaimTargets.Of(claim.Subject).Count(target => target.ExistsIn(context.Report)) == 1)
        && !statements.Contains(claim.Subject.Id);

    /// <summary>What a claim counts, in its own words: a total may be told of 政府信息 and of another kind of information.</summary>
    private static string WordsOf(Claim claim) => claim.Subject.Id == "information.disclosed"
        ? string.Concat(claim.Quote.Where(character => !char.IsDigit(character) && !char.IsWhiteSpace(character) && character is not ('共' or '计' or '了' or '约')))
        : claim.Subject.Id;
}
