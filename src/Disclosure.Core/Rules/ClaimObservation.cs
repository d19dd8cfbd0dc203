using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Makes observations of claims: what holds says what it fitted, what is broken shows every sum that it could have been.</summary>
internal static class ClaimObservation
{
    /// <summary>A count against the sums that it may stand for.</summary>
    public static Observation OfCount(Claim claim, RuleContext context)
    {
        ClaimFit fit = ClaimFit.Of(claim, context.Report, context.Blanks);
        if (fit.Fitted is { } target) return Holds(claim, target.Name, target.Cells, fit.Sums.First(sum => sum.Target == target).Span.Exact);
        ImmutableArray<FormCell> cells = [.. fit.Sums.SelectMany(sum => sum.Target.Cells).Distinct()];
        if (!ClaimFit.IsOfReport(claim, context.Report.Header)) return NotCertain(claim, cells);
        if (!fit.IsImpossible) return Missing(claim, cells, context);
        return Broken(claim, cells, [new("sums", ClaimText.SumsOf(fit.Sums))], fit.Sums[0].Span.Exact);
    }

    public static Observation Holds(Claim claim, BilingualText fits, ImmutableArray<FormCell> cells, decimal? figure = null) =>
        new(claim.Name, Outcome.Holds, RulePlace.Of(claim.Section))
        {
            Cells = cells,
            Left = figure is null ? null : claim.Value,
            Right = figure,
            Facts = [.. Quoted(claim), new("fits", fits)],
        };

    public static Observation Broken(Claim claim, ImmutableArray<FormCell> cells, ImmutableArray<Fact> facts, decimal? figure = null) =>
        Broken(claim, cells, [], facts, figure);

    public static Observation Broken(
        Claim claim, ImmutableArray<FormCell> cells, ImmutableArray<RelatedCell> related, ImmutableArray<Fact> facts, decimal? figure = null, MessageTemplate? message = null) =>
        new(claim.Name, Outcome.Broken, RulePlace.Of(claim.Section))
        {
            Cells = cells,
            Related = related,
            Left = figure is null ? null : claim.Value,
            Right = figure,
            Facts = [.. Quoted(claim), .. facts],
            Message = message,
        };

    /// <summary>The sentence leaves a doubt what the figure counts, or whose it is.</summary>
    public static Observation NotCertain(Claim claim, ImmutableArray<FormCell> cells) =>
        new(claim.Name, Outcome.Undetermined, RulePlace.Of(claim.Section))
        {
            Cells = cells,
            Facts = [.. Quoted(claim), new("missing", ClaimText.NotCertain)],
            UndeterminedBecause = UndeterminedReasons.NotCertain,
        };

    /// <summary>A figure that the claim is held against is missing.</summary>
    public static Observation Missing(Claim claim, ImmutableArray<FormCell> cells, RuleContext context)
    {
        ImmutableArray<FormCell> missing = [.. cells.Where(cell => context.Blanks.FigureOf(cell, context.Report[cell]) is null)];
        return new(claim.Name, Outcome.Undetermined, RulePlace.Of(claim.Section))
        {
            Cells = cells,
            Missing = missing,
            Facts = [.. Quoted(claim), new("missing", ClaimText.Missing)],
            UndeterminedBecause = missing.IsEmpty
                ? UndeterminedReasons.NotCertain
                : missing.Aggregate(UndeterminedReasons.None, (all, cell) => all | UndeterminedReason.Of(context.Report[cell])),
        };
    }

    private static ImmutableArray<Fact> Quoted(Claim claim) =>
        [new("place", RulePlace.Of(claim.Section).Name), new("quote", claim.Quote), new("subject", claim.Subject.Name)];
}
