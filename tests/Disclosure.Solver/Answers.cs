using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Disclosure.Solver;

/// <summary>
/// A compressed text of questions with their answers. First the sound tables, a line each; then a line a question: family, table and rules
/// beside it if any, the cells that differ from it, a bar and the answer.
/// </summary>
public static class Answers
{
    /// <summary>The answer where no values of the blanks satisfy the system.</summary>
    public const string Impossible = "impossible";

    private const string Bar = " | ";
    private const char Beside = '+';

    /// <summary>Writes tables, and questions with their answers.</summary>
    public static void Write(
        Stream stream, IReadOnlyList<long[]> tables, IEnumerable<(Question Question, string Answer)> answered)
    {
        using GZipStream compressed = new(stream, CompressionLevel.SmallestSize);
        using StreamWriter writer = new(compressed, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        writer.WriteLine(tables.Count);
        foreach (long[] table in tables) writer.WriteLine(string.Join(' ', table));
        foreach ((Question question, string answer) in answered)
        {
            IEnumerable<string> changes = Enumerable.Range(0, question.Values.Length)
                .Where(cell => question.Values[cell] != tables[question.Table][cell])
                .Select(cell => FormattableString.Invariant($"{cell}={question.Values[cell]}"));
            writer.WriteLine($"{question.Family} {question.Table}{House(question)} {string.Join(' ', changes)}{Bar}{answer}");
        }
    }

    /// <summary>Reads questions with their answers.</summary>
    public static IEnumerable<(Question Question, string Answer)> Read(Stream stream)
    {
        using StreamReader reader = new(new GZipStream(stream, CompressionMode.Decompress));
        long[][] tables = new long[Number(reader.ReadLine()!)][];
        for (int table = 0; table < tables.Length; table++)
            tables[table] = [.. reader.ReadLine()!.Split(' ').Select(value => long.Parse(value, CultureInfo.InvariantCulture))];
        while (reader.ReadLine() is { } line)
        {
            int bar = line.IndexOf(Bar, StringComparison.Ordinal);
            string[] parts = line[..bar].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            string[] numbers = parts[1].Split(Beside);
            int table = Number(numbers[0]);
            long?[] values = [.. tables[table]];
            foreach (string[] change in parts.Skip(2).Select(part => part.Split('=')))
                values[Number(change[0])] = change[1].Length == 0 ? null : Number(change[1]);
            yield return (new(parts[0], table, ImmutableArray.Create(values), numbers.Length > 1 ? Number(numbers[1]) : null), line[(bar + Bar.Length)..]);
        }
    }

    /// <summary>What may be added to an unknown, or what a blank may be, as text.</summary>
    public static string Text(int unknown, long? least, long? most) => least == most && least is not null
        ? FormattableString.Invariant($"x{unknown} {least:+0;-0;0}")
        : FormattableString.Invariant($"x{unknown} {least:+0;-0;0}..{most:+0;-0;0}");

    private static string House(Question question) => question.House is { } set ? FormattableString.Invariant($"{Beside}{set}") : "";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
