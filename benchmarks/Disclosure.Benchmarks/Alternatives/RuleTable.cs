using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>
/// The 42 identities as data: straight from the rule table, each compiled to the lanes and coefficients of left - right and
/// added up in 64 bits. What an interpreter of rules costs at its best.
/// </summary>
internal static class RuleTable
{
    private static readonly (int Lane, long Coefficient)[][] residuals =
    [
        .. from rule in RuleSet.Identities.Rules.OfType<LinearRule>()
           from instance in rule.Instances
           where instance.Cells.All(IsOfLayout2021)
           select Compile(instance.Left - instance.Right),
    ];

    public static bool IsConsistent(ReadOnlySpan<int> figures)
    {
        foreach ((int Lane, long Coefficient)[] terms in residuals)
        {
            long residual = 0;
            foreach ((int lane, long coefficient) in terms) residual += coefficient * figures[lane];
            if (residual != 0) return false;
        }

        return true;
    }

    private static (int Lane, long Coefficient)[] Compile(LinearForm residual) =>
        [.. residual.Terms.Select(term => (FigureLanes.Of(term.Cell), term.Coefficient))];

    private static bool IsOfLayout2021(FormCell cell) => OfficialForm.Table(cell.Table, FormLayout.Layout2021).Contains(cell);
}
