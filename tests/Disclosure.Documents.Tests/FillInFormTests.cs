using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Tests;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>The workbook to fill in: what it holds, what it computes, and that it is read as the report it was made of.</summary>
public sealed class FillInFormTests
{
    private static readonly XNamespace sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static TheoryData<string> Reports => RealReport.All;

    [Theory]
    [MemberData(nameof(Reports))]
    public void Published_reports_are_read_back_from_it(string name)
    {
        FiledReport report = RealReport.Read(name);
        WrittenReport.IsReadBack(report, "form", ReportDocumentWriter.ToFillInForm(report));
    }

    [Fact]
    public void Any_report_that_reconciles_is_read_back_from_it() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(LongRun.Count(20, 1000)),
            Prop.ForAll(DisclosureArbitraries.FiledReports(), report => WrittenReport.IsReadBack(report, "form", ReportDocumentWriter.ToFillInForm(report))));

    [Fact]
    public void Every_total_of_an_identity_computes_itself_and_everything_else_is_open()
    {
        FiledReport empty = new FiledReportBuilder().SetLayout(TableKind.Requests, FormLayout.Layout2021).Build().Value;
        int figures = OfficialForm.TableKinds.Sum(kind => empty.Table(kind).Cells.Length), totals = 25 + 6 + 3;
        XDocument[] parts = [.. Enumerable.Range(2, 3).Select(i => Part(ReportDocumentWriter.ToFillInForm(empty), $"xl/worksheets/sheet{i}.xml"))];
        Assert.Equal(totals, parts.Sum(part => part.Descendants(sheets + "f").Count()));
        HashSet<string> open = [.. Part(ReportDocumentWriter.ToFillInForm(empty), "xl/styles.xml").Descendants(sheets + "cellXfs").Elements()
            .Select((look, i) => (look, i)).Where(look => look.look.Element(sheets + "protection")!.Attribute("locked")!.Value == "0").Select(look => look.i.ToString(CultureInfo.InvariantCulture))];
        HashSet<string>[] covered = [.. parts.Select(Covered)];
        int openCells = parts.Zip(covered).Sum(pair => pair.First.Descendants(sheets + "c").Count(cell => open.Contains(cell.Attribute("s")!.Value) && !pair.Second.Contains(cell.Attribute("r")!.Value)));
        Assert.Equal(figures - totals, openCells);
        Assert.All(parts, part => Assert.NotNull(part.Root!.Element(sheets + "sheetProtection")));
    }

    [Fact]
    public void Every_linear_relation_of_the_rules_is_judged_and_marked()
    {
        FiledReport report = RealReport.Read("henan-jiaozuo-gov-2023");
        LinearInstance[] instances = [.. RuleSet.Standard.Rules.OfType<LinearRule>().SelectMany(rule => rule.Instances).Where(instance => instance.ExistsIn(report))];
        byte[] form = ReportDocumentWriter.ToFillInForm(report);
        Assert.Equal(instances.Length, Part(form, "xl/worksheets/sheet6.xml").Descendants(sheets + "f").Count());
        Assert.Equal(instances.Length, Enumerable.Range(2, 3).Sum(i => Part(form, $"xl/worksheets/sheet{i}.xml").Descendants(sheets + "cfRule").Count()));
    }

    [Fact]
    public void A_total_that_is_not_the_sum_is_kept_as_it_is()
    {
        FiledReport report = RealReport.Read("jiangsu-huaian-hongze-gov-2023");
        FormCell total = OfficialForm.Cell("disputes.review.total");
        Assert.Equal(0, report[total].Value);
        FiledReport read = ReportDocuments.Read(ReportDocumentWriter.ToFillInForm(report)).Value.Report;
        Assert.Equal(0, read[total].Value);
        Assert.DoesNotContain(Part(ReportDocumentWriter.ToFillInForm(report), "xl/worksheets/sheet4.xml").Descendants(sheets + "c"), cell => cell.Attribute("r")!.Value == "E5" && cell.Element(sheets + "f") is not null);
    }

    [Fact]
    public void Formulas_use_functions_that_every_spreadsheet_has()
    {
        byte[] form = ReportDocumentWriter.ToFillInForm(RealReport.Read("henan-jiaozuo-gov-2023"));
        string formulas = string.Concat(Enumerable.Range(1, 7).SelectMany(i => Part(form, $"xl/worksheets/sheet{i}.xml").Descendants().Where(element => element.Name.LocalName is "f" or "formula")).Select(formula => formula.Value));
        string[] functions = [.. System.Text.RegularExpressions.Regex.Matches(formulas, "[A-Z]{2,}(?=\\()").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["AND", "COUNT", "IF", "LEFT", "SUM"], functions);
    }

    /// <summary>Writes forms of consistent and broken reports, and what the library says of each relation, for Recalculation/check.sh.</summary>
    [Fact]
    public void Forms_are_written_for_recalculation_where_asked()
    {
        if (Environment.GetEnvironmentVariable("DISCLOSURE_FORMS_TO") is not { Length: > 0 } folder) return;
        Directory.CreateDirectory(folder);
        IEnumerable<(string Name, FiledReport Report)> published = RealReport.Names.Select(name => (name, RealReport.Read(name)));
        IEnumerable<(string Name, FiledReport Report)> made = DisclosureArbitraries.FiledReports().Generator
            .Zip(Gen.Choose(0, 10_000)).Sample(40, 12).Select((pair, i) => ($"made-{i}", i % 2 == 0 ? pair.Item1 : Broken(pair.Item1, pair.Item2)));
        foreach ((string name, FiledReport report) in published.Concat(made))
        {
            File.WriteAllBytes(Path.Combine(folder, name + ".xlsx"), ReportDocumentWriter.ToFillInForm(report));
            File.WriteAllLines(Path.Combine(folder, name + ".expected"), Reconciler.Default.Check(report).Instances
                .Where(finding => finding.Rule is LinearRule).Select(finding => $"{finding.Name}\t{finding.Outcome}"), Encoding.UTF8);
        }
    }

    private static FiledReport Broken(FiledReport report, int seed)
    {
        FormCell[] cells = [.. OfficialForm.TableKinds.SelectMany(kind => report.Table(kind).Cells).Where(cell => !cell.IsAmount)];
        FormCell cell = cells[seed % cells.Length];
        return report.With(cell, seed % 3 == 0 ? CellEntry.Blank : CellEntry.Number((report[cell].Value ?? 0) + 1 + (seed % 7)));
    }

    private static HashSet<string> Covered(XDocument sheet) =>
        [.. sheet.Descendants(sheets + "mergeCell").Select(merge => merge.Attribute("ref")!.Value.Split(':')).SelectMany(ends => Between(ends[0], ends[1]).Skip(1))];

    private static IEnumerable<string> Between(string first, string last) =>
        from row in Enumerable.Range(int.Parse(first[1..], CultureInfo.InvariantCulture), int.Parse(last[1..], CultureInfo.InvariantCulture) - int.Parse(first[1..], CultureInfo.InvariantCulture) + 1)
        from column in Enumerable.Range(first[0], last[0] - first[0] + 1)
        select FormattableString.Invariant($"{(char)column}{row}");

    private static XDocument Part(byte[] workbook, string name)
    {
        using ZipArchive archive = new(new MemoryStream(workbook));
        using Stream part = archive.GetEntry(name)!.Open();
        return XDocument.Load(part);
    }
}
