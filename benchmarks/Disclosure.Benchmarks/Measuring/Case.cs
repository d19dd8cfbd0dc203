namespace Disclosure.Benchmarks.Measuring;

/// <summary>Something to be timed.</summary>
/// <param name="Name">What it is called in a table.</param>
/// <param name="Operations">How many operations one pass is.</param>
/// <param name="Pass">Does them all on the inputs of a round and returns a figure that depends on each, so that none can be left out.</param>
internal sealed record Case(string Name, int Operations, Func<int, long> Pass);
