using System.Collections.Immutable;

namespace Disclosure.Warehouse;

/// <summary>An expression that is another one for every instance, chosen by its number.</summary>
internal static class SqlChoice
{
    /// <summary>So many are tried one after the other: about the root of the cells of the form.</summary>
    private const int Step = 18;

    /// <param name="instances">The instances, by number.</param>
    /// <param name="number">The expression with the number.</param>
    /// <param name="of">What is chosen for an instance.</param>
    public static string Of(ImmutableArray<NumberedInstance> instances, string number, Func<NumberedInstance, string> of)
    {
        string[] steps = [.. instances.Chunk(Step).Select(step => $"CASE {string.Concat(step.Select(one => $"WHEN {number} = {one.NumberText} THEN {of(one)} "))}END")];
        return steps.Length == 1
            ? steps[0]
            : $"CASE {string.Concat(steps.Select((step, at) => $"\n      WHEN {number} <= {instances[Math.Min((at + 1) * Step, instances.Length) - 1].NumberText} THEN {step}"))} END";
    }
}
