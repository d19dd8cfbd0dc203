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
        for (int i = 0; i < count; i++) yield return MutatedBytes.Of(random, samples[i % samples.Length]);
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
}
