using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Benchmarks.Gates;

namespace Disclosure.Benchmarks.Page;

/// <summary>What a mode of this program has measured.</summary>
/// <param name="Arguments">The arguments that make it measure the same again; the first is the name of the mode.</param>
/// <param name="Tables">The figures.</param>
internal sealed record Measurement(string Arguments, params ImmutableArray<MarkdownTable> Tables)
{
    /// <summary>The promises that it looked at.</summary>
    public ImmutableArray<Gate> Gates { get; init; } = [];

    /// <summary>A figure that no promise is about and that the history by version keeps.</summary>
    public (string Name, string Figure)? Headline { get; init; }

    /// <summary>What is to be said below the tables.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The name of the mode.</summary>
    public string Name => Arguments.Split(' ')[0];

    public int Failed => Gates.Count(gate => !gate.IsPassed);

    /// <summary>How it is printed and how it stands on the page: how to repeat it, where it was measured, the tables, what else there is to say.</summary>
    public IEnumerable<string> Lines(RunConditions conditions)
    {
        List<IEnumerable<string>> parts = [[$"`{Command}`"], [conditions.ToString()]];
        if (!Gates.IsEmpty) parts.Add(Gate.Table(Gates).Lines);
        parts.AddRange(Tables.Select(table => table.Lines));
        parts.AddRange(Remarks.Select(remark => new[] { remark }));
        if (!Gates.IsEmpty) parts.Add([string.Create(CultureInfo.InvariantCulture, $"{Gates.Length - Failed} passed, {Failed} failed")]);
        return parts.SelectMany((part, i) => i == 0 ? part : part.Prepend(""));
    }

    private string Command => $"dotnet run -c Release --project benchmarks/Disclosure.Benchmarks -- {Arguments}";
}
