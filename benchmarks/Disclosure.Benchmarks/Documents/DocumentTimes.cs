using System.Collections.Immutable;
using System.Reflection;
using Disclosure.Benchmarks.Page;
using Disclosure.Documents;
using static System.FormattableString;

namespace Disclosure.Benchmarks.Documents;

/// <summary>How many documents of each format are read in a second, and what part of the time is opening the document.</summary>
internal static class DocumentTimes
{
    private const string Prefix = "documents/";
    private static readonly TimeSpan span = TimeSpan.FromSeconds(2);

    /// <summary>A row for each format.</summary>
    public static Measurement Measure()
    {
        MarkdownTable table = new("format", "documents:", "bytes each:", "ms a document:", "documents a second:", "opening the document:", "holding it against the form:");
        foreach (IGrouping<string, byte[]> format in Documents().GroupBy(document => document.Format, document => document.Bytes))
        {
            byte[][] documents = [.. format];
            double whole = Milliseconds(documents, document => ReportDocuments.Read(document).IsSuccess);
            double opening = Milliseconds(documents, document => ReportDocuments.ContentOf(document, DocumentReadOptions.Default).IsSuccess);
            table.Add(
                format.Key, Invariant($"{documents.Length}"), Invariant($"{documents.Average(document => document.Length):N0}"), Invariant($"{whole:0.00}"),
                Invariant($"{1000 / whole:N0}"), Invariant($"{opening / whole:0 %}"), Invariant($"{1 - (opening / whole):0 %}"));
        }

        return new("documents", table);
    }

    private static IEnumerable<(string Format, byte[] Bytes)> Documents()
    {
        Assembly assembly = Assembly.GetExecutingAssembly();
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            yield return (Path.GetExtension(name)[1..], bytes.ToArray());
        }
    }

    /// <summary>Processor time of a document, the median of rounds over all documents after as long a warm-up.</summary>
    private static double Milliseconds(byte[][] documents, Func<byte[], bool> read)
    {
        Rounds(documents, read);
        ImmutableArray<double> rounds = Rounds(documents, read).Sort();
        return rounds[rounds.Length / 2];
    }

    private static ImmutableArray<double> Rounds(byte[][] documents, Func<byte[], bool> read)
    {
        ImmutableArray<double>.Builder rounds = ImmutableArray.CreateBuilder<double>();
        for (TimeSpan begin = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - begin < span;)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            foreach (byte[] document in documents)
                if (!read(document)) throw new InvalidOperationException("a document was not read");
            rounds.Add((Environment.CpuUsage.TotalTime - start).TotalMilliseconds / documents.Length);
        }

        return rounds.ToImmutable();
    }
}
