using System.Diagnostics;
using System.Globalization;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Tests;
using Xunit;
using Xunit.Abstractions;

namespace Disclosure.Documents.Tests;

/// <summary>Damaged documents of every format are a report or an error: no exception, in time, in memory. Run alone, because time and memory are those of the process.</summary>
[Collection(nameof(Alone))]
public sealed class MutationTests(ITestOutputHelper output)
{
    private const long MostBytes = 500L * 1024 * 1024;
    private static readonly TimeSpan most = TimeSpan.FromSeconds(5);

    [Theory]
    [InlineData(".html", 400)]
    [InlineData(".txt", 400)]
    [InlineData(".docx", 300)]
    [InlineData(".xlsx", 300)]
    [InlineData(".xls", 300)]
    [InlineData(".pdf", 60)]
    public void A_damaged_document_is_a_report_or_an_error(string extension, int usual)
    {
        byte[][] documents = [.. DocumentsOf(extension)];
        DocumentReadOptions options = new() { MaxTime = most };
        long before = GC.GetTotalMemory(forceFullCollection: true);
        TimeSpan longest = TimeSpan.Zero;
        int read = 0, slowest = 0, count = Asked("DISCLOSURE_MUTATIONS") ?? LongRun.Count(usual, 100_000);
        int start = Asked("DISCLOSURE_MUTATIONS_FROM") ?? (count > usual ? 1_000_000 : 0);
        Stopwatch whole = Stopwatch.StartNew();
        for (int i = start; i < start + count; i++)
        {
            Mutation mutation = new(i);
            byte[] document = documents[i % documents.Length], other = documents[(i + 1) % documents.Length];
            byte[] damaged = extension is ".docx" or ".xlsx" ? mutation.OfArchive(document, other) : mutation.Of(document, other);
            Stopwatch watch = Stopwatch.StartNew();
            Result<DocumentReading, DocumentError> result = ReportDocuments.Read(damaged, options);
            if (watch.Elapsed > longest) (longest, slowest) = (watch.Elapsed, i);
            if (result.IsSuccess) read++;
            Assert.True(watch.Elapsed < most + TimeSpan.FromSeconds(1), $"seed {i}: {watch.Elapsed}");
            if (GC.GetTotalMemory(forceFullCollection: false) - before > MostBytes)
                Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < MostBytes, $"seed {i}: more than {MostBytes} bytes");
        }

        output.WriteLine(FormattableString.Invariant(
            $"{extension}: {count} documents in {whole.Elapsed.TotalSeconds:0} s, {read} read, longest {longest.TotalMilliseconds:0} ms (seed {slowest}), {GC.GetTotalAllocatedBytes() >> 20} MB in all, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        Assert.True(read > 0, "every document was damaged beyond reading: the readers were not reached");
    }

    /// <summary>How many documents a format, and from which seed, where the environment says so.</summary>
    private static int? Asked(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out int number) ? number : null;

    private static IEnumerable<byte[]> DocumentsOf(string extension)
    {
        if (extension == ".txt")
            return RealReport.Names.Take(6).Select(name => Encoding.UTF8.GetBytes(PublishedPage.Text(RealReport.Read(name))));
        return OfficeFixture.Names.Where(name => Path.GetExtension(name) == extension).Select(OfficeFixture.Bytes);
    }
}

/// <summary>Tests beside which no other runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1052", Justification = "A mark for the test runner.")]
public sealed class Alone;
