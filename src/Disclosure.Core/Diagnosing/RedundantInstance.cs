using System.Collections.Immutable;

namespace Disclosure.Diagnosing;

/// <summary>A rule instance that cannot be broken unless another one is.</summary>
/// <param name="Instance">The instance, named as in findings, for example <c>T3.ROW/outcome.total</c>.</param>
/// <param name="FollowsFrom">What it follows from.</param>
/// <param name="Identity">
/// How it does, where equalities alone are needed: multiples of it and of others whose left sides minus right sides add up to nothing,
/// whatever the figures are. Empty where an inequality is needed.
/// </param>
/// <remarks>Redundant is not useless: the failure of a redundant instance is the evidence that a reader expects.</remarks>
public sealed record RedundantInstance(string Instance, RuleArgument FollowsFrom, ImmutableArray<InstanceMultiple> Identity);
