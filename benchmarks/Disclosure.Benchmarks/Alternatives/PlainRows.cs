using System.Reflection;
using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The rows of a plain report by the names of their properties.</summary>
internal static class PlainRows
{
    private static readonly HashSet<string> notOutcomes =
        [nameof(PlainReport.Received), nameof(PlainReport.CarriedIn), nameof(PlainReport.OutcomeTotal), nameof(PlainReport.CarriedOut)];

    /// <summary>The rows of table 3.</summary>
    public static string[] Applicants { get; } = Names(typeof(ApplicantRow));

    /// <summary>The rows of table 3 that add up to the total of outcomes.</summary>
    public static string[] Outcomes { get; } = [.. Applicants.Where(name => !notOutcomes.Contains(name))];

    /// <summary>The groups of table 4.</summary>
    public static string[] Disputes { get; } = Names(typeof(DisputeRow));

    /// <summary>All counts, as paths of properties.</summary>
    public static string[] Counts { get; } =
    [
        .. from property in typeof(PlainReport).GetProperties()
           from path in property.PropertyType == typeof(int)
               ? [property.Name]
               : Names(typeof(int), property.PropertyType).Select(name => $"{property.Name}.{name}")
           select path,
    ];

    /// <summary>Reads a row by the name of its property.</summary>
    public static Func<PlainReport, TRow> Row<TRow>(string name) =>
        typeof(PlainReport).GetProperty(name)!.GetMethod!.CreateDelegate<Func<PlainReport, TRow>>();

    private static string[] Names(Type type) => Names(type, typeof(PlainReport));

    private static string[] Names(Type type, Type of) =>
        [.. of.GetProperties().Where((PropertyInfo property) => property.PropertyType == type).Select(property => property.Name)];
}
