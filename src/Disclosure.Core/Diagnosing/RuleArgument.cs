using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Diagnosing;

/// <summary>Why something follows from rules: everything that is needed, and nothing that is not.</summary>
/// <param name="Instances">The rule instances, named as in findings, for example <c>T3.ROW/received</c>.</param>
/// <param name="NotNegative">The cells whose being at least 0 is needed.</param>
public sealed record RuleArgument(ImmutableArray<string> Instances, ImmutableArray<FormCell> NotNegative);
