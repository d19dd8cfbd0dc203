namespace Disclosure.Cli;

/// <summary>Something to read reports from: a file, or standard input.</summary>
/// <param name="Name">The name as the user would write it; - for standard input.</param>
/// <param name="FullPath">The full path; <see langword="null"/> for standard input.</param>
internal sealed record InputSource(string Name, string? FullPath)
{
    public const string StandardInputName = "-";
    private static readonly string[] kindsOfLines = [".ndjson", ".jsonl"];

    /// <summary>Whether it was met in a folder, where files of other kinds are passed over.</summary>
    public bool IsMet { get; init; }

    public static InputSource StandardInput { get; } = new(StandardInputName, null);

    /// <summary>Whether the name says that there is one report a line.</summary>
    public bool IsNamedAsLines => kindsOfLines.Contains(Path.GetExtension(Name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the name says that it is a table of reports in Parquet.</summary>
    public bool IsNamedAsParquet => Path.GetExtension(Name).Equals(".parquet", StringComparison.OrdinalIgnoreCase);

    /// <summary>Where a report stands in it, for people: its name, with the line or row where there is one report in each.</summary>
    public string PlaceOf(long? line) => line is { } number ? FormattableString.Invariant($"{Name}:{number}") : Name;

    /// <summary>Whether the name says that it is an exchange file.</summary>
    public bool IsNamedAsJson => IsNamedAsLines || Path.GetExtension(Name).Equals(".json", StringComparison.OrdinalIgnoreCase);
}
