using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>Why something follows from rules: everything that is needed, and nothing that is not.</summary>
/// <param name="Instances">The rule instances, named as in findings, for example <c>T3.ROW/received</c>.</param>
/// <param name="NotNegative">The cells whose being at least 0 is needed.</param>
/// <param name="Figures">The cells whose printed figures are needed; none where something follows for every report.</param>
public sealed record RuleArgument(ImmutableArray<string> Instances, ImmutableArray<FormCell> NotNegative, ImmutableArray<FormCell> Figures)
{
    internal static RuleArgument Of(RuleSystem system, Premises premises) => new(
        [.. premises.Relations.Select(relation => system.Relations[relation].Name)],
        [.. premises.Lower.Select(unknown => system.Cells[unknown])],
        [.. premises.Given.Select(unknown => system.Cells[unknown])]);
}
