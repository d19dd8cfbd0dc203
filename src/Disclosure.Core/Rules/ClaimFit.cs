using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Filing;

namespace Disclosure.Rules;

/// <summary>How a claim stands to the sums of the tables that it may stand for.</summary>
/// <param name="Fitted">The first sum that it fits; <see langword="null"/> where it fits none for certain.</param>
/// <param name="IsImpossible">Whether it can fit none, whatever stands in blanks.</param>
/// <param name="Sums">The sums of the report's layouts, with between what they lie.</param>
internal sealed record ClaimFit(ClaimTarget? Fitted, bool IsImpossible, ImmutableArray<(ClaimTarget Target, SpanOfSum Span)> Sums)
{
    public static ClaimFit Of(Claim claim, FiledReport report, BlankPolicy blanks)
    {
        ImmutableArray<(ClaimTarget Target, SpanOfSum Span)> sums =
        [
            .. from target in ClaimTargets.Of(claim.Subject)
               where target.ExistsIn(report)
               select (target, SpanOfSum.Of(target.Form, report, blanks)),
        ];
        ClaimTarget? fitted = sums.FirstOrDefault(sum => sum.Span.Exact is { } exact && Fits(claim, exact)).Target;
        return new(fitted, fitted is null && !sums.IsEmpty && sums.All(sum => CannotFit(claim, sum.Span)), sums);
    }

    /// <summary>
    /// Whether the sentence leaves no doubt that the figure is the report's own for its year: a figure of the whole jurisdiction in the report of a
    /// department, or of one body in the report of a jurisdiction, is another figure.
    /// </summary>
    public static bool IsOfReport(Claim claim, ReportHeader header) => IsOfReport(claim, ClaimPeriod.ReportYear, header);

    public static bool IsOfReport(Claim claim, ClaimPeriod period, ReportHeader header) =>
        claim.IsCertain && claim.Period == period
        && (claim.Year is null || claim.Year == header.Year)
        && claim.Scope switch
        {
            ClaimScope.Report => true,
            ClaimScope.Jurisdiction => header.Scope == Scope.Jurisdiction || (header.Scope is null && header.Authority.Kind == AuthorityKind.Government),
            ClaimScope.Own => header.Scope == Scope.Own || (header.Scope is null && header.Authority.Kind == AuthorityKind.Department),
            _ => false,
        };

    private static bool Fits(Claim claim, decimal figure) => claim.Bound switch
    {
        ClaimBound.Equal => figure == claim.Value,
        ClaimBound.AtLeast => figure >= claim.Value,
        ClaimBound.AtMost => figure <= claim.Value,
        _ => Math.Abs(figure - claim.Value) <= claim.Step,
    };

    private static bool CannotFit(Claim claim, SpanOfSum span) => claim.Bound switch
    {
        ClaimBound.Equal => claim.Value < span.Least || claim.Value > span.Most,
        ClaimBound.AtLeast => claim.Value > span.Most,
        ClaimBound.AtMost => claim.Value < span.Least,
        _ => false,
    };
}
