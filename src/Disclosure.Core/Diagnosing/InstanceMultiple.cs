using System.Numerics;

namespace Disclosure.Diagnosing;

/// <summary>A rule instance, taken as left minus right a whole number of times.</summary>
/// <param name="Factor">How many times, other than zero; negative where it is subtracted.</param>
/// <param name="Instance">The instance, named as in findings, for example <c>T3.ROW/received</c>.</param>
public readonly record struct InstanceMultiple(BigInteger Factor, string Instance);
