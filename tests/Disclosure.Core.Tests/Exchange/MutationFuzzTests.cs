using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Tests.RealReports;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>Documents with bytes changed at random, always the same ones.</summary>
public class MutationFuzzTests
{
    private static readonly byte[][] fragments =
    [
        .. new[]
        {
            "{", "}", "[", "]", "[[[[[[[[[[[[[[[[[", "'", ",", ":", "null", "true", "-", "0", "1e400", "1.5", "//", "/*", "\\u", "\\ud800",
            "\n", "\uFEFF", "'无'", "'form':'2019',", "'format':", "'received':[", "{'absent':true}", "{'printed':'7','value':8}",
        }.Select(text => Encoding.UTF8.GetBytes(Json.Quoted(text))),
        [0xFF], [0xC3], [0xE7, 0x84], [0],
    ];

    /// <summary>Published reports, and made ones with everything that the format has.</summary>
    private static readonly byte[][] samples =
    [
        .. RealReport.Names.Select(RealReport.Bytes),
        .. ArbitraryFiledReports.Reports().Generator.Sample(60, new Rnd(2023, 11), 20)
            .Select(report => ReportJson.WriteToUtf8Bytes(report, new() { Provenance = true })),
    ];

    [Fact]
    public void A_mutated_document_is_read_comes_back_and_can_be_checked_or_is_refused_with_code_and_place()
    {
        int read = 0;
        int count = LongRun.Count(usual: 3000, full: 100_000);
        foreach (byte[] document in Documents(seed: 20231231, count))
        {
            foreach (bool strict in new[] { false, true })
            {
                Result<FiledReport, ReadError> result = ReportJson.Read(document, new() { Strict = strict });
                if (result.IsFailure) AssertHasPlace(document, result.Error);
                else AssertComesBack(result.Value);
                read += result.IsSuccess ? 1 : 0;
            }
        }

        Assert.InRange(read, count / 10, count);
    }

    [Fact]
    public void The_schema_takes_what_the_reader_takes()
    {
        foreach (byte[] document in Documents(seed: 20240101, LongRun.Count(usual: 400, full: 5000)))
            if (ReportJson.Read(document).IsSuccess) Assert.True(PublishedSchema.Report.IsValid(document), Encoding.UTF8.GetString(document));
    }

    private static IEnumerable<byte[]> Documents(int seed, int count)
    {
        Random random = new(seed);
        for (int i = 0; i < count; i++) yield return Mutate(random, samples[i % samples.Length]);
    }

    private static void AssertComesBack(FiledReport report)
    {
        Assert.Equal(report, ReportJson.Read(ReportJson.WriteToUtf8Bytes(report)).Value);
        Assert.All(Reconciler.Default.Check(report, new DateOnly(2026, 11, 23)).Causes, cause => Assert.NotEmpty(cause.Message(Language.Chinese)));
    }

    private static void AssertHasPlace(byte[] document, ReadError error)
    {
        byte[][] lines = [.. Encoding.Latin1.GetString(document).Split('\n').Select(Encoding.Latin1.GetBytes)];
        Assert.InRange(error.Line, 1, lines.Length);
        Assert.InRange(error.Byte, 1, lines[error.Line - 1].Length + 1);
        Assert.NotEmpty(error.Message(Language.Chinese));
        Assert.NotEmpty(error.Message(Language.English));
    }

    private static List<byte> Piece(List<byte> bytes, int at, int length) => bytes.GetRange(at, Math.Min(length, bytes.Count - at));

    private static byte[] Mutate(Random random, byte[] sample)
    {
        List<byte> bytes = [.. sample];
        for (int change = random.Next(1, 4); change > 0 && bytes.Count > 0; change--)
        {
            int at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0: bytes[at] = (byte)random.Next(256); break;
                case 1: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 2: bytes.RemoveRange(at, Math.Min(random.Next(1, 20), bytes.Count - at)); break;
                case 3: bytes.InsertRange(at, fragments[random.Next(fragments.Length)]); break;
                case 4: bytes.InsertRange(random.Next(bytes.Count), Piece(bytes, at, random.Next(1, 60))); break;
                default: if (random.Next(4) == 0) bytes.RemoveRange(at, bytes.Count - at); break;
            }
        }

        return [.. bytes];
    }
}
