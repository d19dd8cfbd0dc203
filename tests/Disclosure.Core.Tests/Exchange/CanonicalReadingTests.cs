using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Testing;
using Disclosure.Tests.Checking;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>Canonical bytes are read in a quick way. Whatever is read so is what the general reader reads.</summary>
public sealed class CanonicalReadingTests
{
    private static readonly ReportReader quick = new();
    private static readonly ReportReader general = new();

    [Fact]
    public void A_plain_report_is_read_in_the_quick_way_as_the_general_reader_reads_it()
    {
        foreach (byte[] document in PlainDocuments(seed: 1, LongRun.Count(500, 100_000)))
        {
            Assert.True(CanonicalReport.TryRead(document, ReportReadOptions.Default, new Figures(), out _), Encoding.UTF8.GetString(document));
            AssertSame(document, ReportReadOptions.Default);
        }
    }

    [Fact]
    public void A_report_with_everything_that_the_format_has_is_read_as_the_general_reader_reads_it()
    {
        foreach (FiledReport report in ArbitraryFiledReports.Reports().Generator.Sample(20, new Rnd(7, 11), LongRun.Count(300, 20_000)))
            AssertSame(ReportJson.WriteToUtf8Bytes(report, new() { Provenance = true }), ReportReadOptions.Default);
    }

    [Fact]
    public void Changed_bytes_are_read_or_refused_as_by_the_general_reader()
    {
        Random random = new(Seed: 3);
        int different = 0;
        foreach (byte[] document in PlainDocuments(seed: 2, LongRun.Count(5_000, 1_000_000)))
        {
            byte[] changed = MutatedBytes.Of(random, document);
            AssertSame(changed, new() { Strict = random.Next(2) == 0 });
            if (CanonicalReport.TryRead(changed, ReportReadOptions.Default, new Figures(), out _)) different++;
        }

        Assert.InRange(different, 50, int.MaxValue);
    }

    [Fact]
    public void Reading_into_a_batch_allocates_nothing()
    {
        byte[][] documents = [.. PlainDocuments(seed: 6, 200)];
        ReportBatch batch = new(documents.Length);
        Assert.Equal(0, Allocated.ByCall(
            () =>
            {
                batch.Clear();
                foreach (byte[] document in documents) ReportJson.ReadInto(document, batch);
                Reconciler.Default.Check(batch);
            },
            calls: 20));
    }

    [Fact]
    public void A_document_cut_anywhere_is_refused_as_by_the_general_reader()
    {
        byte[] document = PlainDocuments(seed: 4, 1).Single();
        for (int length = 0; length < document.Length; length++)
        {
            AssertSame(document[..length], ReportReadOptions.Default);
            AssertSame([.. document[..length], (byte)'}'], ReportReadOptions.Default);
        }
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3000, 20)]
    [InlineData(3000, 63)]
    [InlineData(3000, 80)]
    [InlineData(2000, 1000)]
    public void Limits_are_those_of_the_general_reader(int documentBytes, int textBytes)
    {
        ReportReadOptions options = new() { MaxDocumentBytes = documentBytes, MaxTextBytes = textBytes };
        foreach (byte[] document in PlainDocuments(seed: 5, 50)) AssertSame(document, options);
    }

    [Theory]
    [InlineData("'year':2023", "'year':0")]
    [InlineData("'year':2023", "'year':9999")]
    [InlineData("'year':2023", "'year':-2023")]
    [InlineData("'year':2023", "'year':null")]
    [InlineData("'year':2023", "'year':02023")]
    [InlineData("'year':2023", "'year':2023,'revision':0")]
    [InlineData("'year':2023", "'year':2023,'revision':2")]
    [InlineData("'year':2023", "'year':2023,'period':{}")]
    [InlineData("'year':2023", "'year':2023,'period':{'to':'2023-02-29'}")]
    [InlineData("'year':2023", "'year':2023,'period':{'from':'2023-01-01','to':'2024-02-29'}")]
    [InlineData("'year':2023", "'year':2023,'published_on':'2024-1-02'")]
    [InlineData("'year':2023", "'year':2023,'published_on':'0001-01-01'")]
    [InlineData("'year':2023", "'year':2023,'published_on':'0000-01-01'")]
    [InlineData("'year':2023", "'year':2023,'url':'a\\u0041'")]
    [InlineData("'year':2023", "'year':2023,'url':'a\\nb'")]
    [InlineData("'year':2023", "'year':2023,'url':''")]
    [InlineData("'form':'2021'", "'form':'2022'")]
    [InlineData("'form':'2021'", "'form':'2019'")]
    [InlineData("'form':'2021'", "'form':''")]
    [InlineData("'form':'2021',", "")]
    [InlineData("'scope':'own'", "'scope':'everywhere'")]
    [InlineData("'authority':{'name':'甲'}", "'authority':{}")]
    [InlineData("'authority':{'name':'甲'}", "'authority':{'id':'','region':' '}")]
    [InlineData("'authority':{'name':'甲'}", "'authority':{'name':'甲','former_names':['乙']}")]
    [InlineData("[7.10]", "[7.]")]
    [InlineData("[7.10]", "[.7]")]
    [InlineData("[7.10]", "[00.7]")]
    [InlineData("[7.10]", "[0.00]")]
    [InlineData("[7.10]", "[-0.00]")]
    [InlineData("[7.10]", "[-7]")]
    [InlineData("[7.10]", "[null]")]
    [InlineData("[7.10]", "[123456789012345678]")]
    [InlineData("[7.10]", "[1234567890123456789]")]
    [InlineData("[7.10]", "[0.123456789012345678]")]
    [InlineData("[7.10]", "[1.2.3]")]
    [InlineData("[7.10]", "[1e3]")]
    [InlineData("[4]", "[-4]")]
    [InlineData("[4]", "[-0]")]
    [InlineData("[4]", "[04]")]
    [InlineData("[4]", "[4.0]")]
    [InlineData("[4]", "[999999999]")]
    [InlineData("[4]", "[2147483647]")]
    [InlineData("[4]", "[-2147483648]")]
    [InlineData("[4]", "[4,4]")]
    [InlineData("[4]", "['4']")]
    [InlineData("[4]", "[{'absent':true}]")]
    [InlineData("[4]", "[]")]
    [InlineData("'overview':'\\n甲'", "'overview':'\\x甲'")]
    [InlineData("'overview':'\\n甲'", "'overview':'\\ud83d'")]
    [InlineData("'overview':'\\n甲'", "'overview':'\\\\\\'甲'")]
    [InlineData("'overview':'\\n甲'", "'nowhere':'甲'")]
    [InlineData("'id':'overview'", "'id':'nowhere'")]
    public void A_detail_is_read_as_by_the_general_reader(string plain, string other)
    {
        string document = Json.Report(
            "'form':'2021','authority':{'name':'甲'},'scope':'own','year':2023,"
            + "'proactive':{'rules':[0,0,0],'normative_documents':[1,2,3],'licensing':[4],'penalties':[5],'coercion':[6],'fees':[7.10]},"
            + "'disputes':{'review':[0,0,0,0,0],'litigation_direct':[0,0,0,0,0],'litigation_after_review':[0,0,0,0,0]},"
            + "'sections':[{'id':'overview','heading':'一'}],'narrative':{'overview':'\\n甲'}");
        Assert.True(CanonicalReport.TryRead(Encoding.UTF8.GetBytes(document), ReportReadOptions.Default, new Figures(), out _));
        string changed = document.Replace(Json.Quoted(plain), Json.Quoted(other), StringComparison.Ordinal);
        Assert.NotEqual(document, changed);
        AssertSame(Encoding.UTF8.GetBytes(changed), ReportReadOptions.Default);
        AssertSame(Encoding.UTF8.GetBytes(changed), new() { Strict = true });
    }

    private static IEnumerable<byte[]> PlainDocuments(int seed, int count)
    {
        Random random = new(seed);
        FiledReport[] headers = [.. ReportsWithTexts(seed)];
        for (int i = 0; i < count; i++)
        {
            FiledReport model = headers[i % headers.Length];
            FiledReportBuilder builder = MutatedReports.Consistent(random).ToBuilder();
            builder.Header = model.Header with { Authority = model.Header.Authority with { FormerNames = [] } };
            builder.Narrative = model.Narrative;
            foreach (SectionHeading heading in model.Sections) builder.Sections.Add(heading);
            FormLayout layout = LayoutEvidence.Default(builder.Header);
            builder.SetLayout(TableKind.Proactive, layout);
            foreach (FormCell cell in OfficialForm.Table(TableKind.Proactive, layout).Cells)
                builder.Set(cell, random.Next(9) == 0 ? CellEntry.Blank : CellEntry.Number(cell.IsAmount ? random.Next(1_000_000) / 1_000m : random.Next(100)));
            yield return ReportJson.WriteToUtf8Bytes(builder.Build().Value);
        }
    }

    private static FiledReport[] ReportsWithTexts(int seed) => [.. SoundReports.InAnyLayout().Generator.Sample(20, new Rnd((ulong)seed, 11), 20)];

    private static void AssertSame(byte[] document, ReportReadOptions options)
    {
        Result<FiledReport, ReadError> read = quick.Read(document, 1, options), expected = general.ReadAny(document, 1, options);
        Assert.Equal(expected.IsSuccess, read.IsSuccess);
        if (expected.IsFailure)
        {
            Assert.Equal(expected.Error, read.Error);
            return;
        }

        Assert.Equal(expected.Value, read.Value);
        Assert.Equal(expected.Value.Notes.AsEnumerable(), read.Value.Notes.AsEnumerable());
        Assert.Equal(ReportJson.WriteToUtf8Bytes(expected.Value), ReportJson.WriteToUtf8Bytes(read.Value));
        Assert.Equal(Reconciler.Default.Check(expected.Value).Counts, Reconciler.Default.Check(read.Value).Counts);
    }
}
