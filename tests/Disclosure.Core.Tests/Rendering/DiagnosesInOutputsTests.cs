using System.Buffers;
using System.Text;
using Disclosure.Exchange;
using Disclosure.Rendering;
using Disclosure.Tests.RealReports;
using Xunit;

namespace Disclosure.Tests.Rendering;

/// <summary>Every output names the cells that explain broken identities, unless it is asked not to.</summary>
public sealed class DiagnosesInOutputsTests
{
    private const string Proposal = "0→11";

    private static readonly CheckedReport hongze =
        new("hongze.json", Reconciler.Default.Check(ReportJson.Read(RealReport.Bytes(RealReport.Hongze2023)).Value));

    public static TheoryData<string> Formats => ["text", "json", "markdown", "html", "sarif", "junit", "findings.csv", "reports.csv"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_output_carries_the_diagnoses(string format)
    {
        Assert.Contains(Proposal, Written(format, diagnoses: true), StringComparison.Ordinal);
        Assert.DoesNotContain(Proposal, Written(format, diagnoses: false), StringComparison.Ordinal);
    }

    private static string Written(string format, bool diagnoses)
    {
        using MemoryStream output = new();
        switch (format)
        {
            case "text": return new TextReport { Diagnoses = diagnoses }.Render(hongze.Result);
            case "json":
                ArrayBufferWriter<byte> json = new();
                FindingsItem[] items = [FindingsItem.Checked("hongze.json", hongze.Result)];
                FindingsJson.WriteDocument(hongze.Result.Reconciler, null, items, json, new() { Diagnoses = diagnoses });
                return Encoding.UTF8.GetString(json.WrittenSpan);
            case "markdown": new MarkdownReport { Diagnoses = diagnoses }.Write([hongze], output); break;
            case "html": new HtmlReport { Diagnoses = diagnoses }.Write([hongze], output); break;
            case "sarif": new SarifReport { Diagnoses = diagnoses }.Write([hongze], output); break;
            case "junit": new JUnitReport { Diagnoses = diagnoses }.Write([hongze], output); break;
            case "findings.csv": new FindingsCsv { Diagnoses = diagnoses }.Write([hongze], output); break;
            default: new ReportsCsv { Diagnoses = diagnoses }.Write([hongze], output); break;
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
