using System.Globalization;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Tests;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Every quirk in every format: no figure in a wrong cell, and what came of it on a page of the documentation.</summary>
public sealed class QuirkMatrixTests
{
    private const string Page = "docs/reference/reading-matrix.md";
    private static readonly string[] formats = ["html", "docx", "xlsx", "pdf", "pdf without rules", "markdown", "text"];

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            foreach (Quirk quirk in Quirk.All)
                foreach (string format in formats) cases.Add(quirk.Name, format);
            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_figure_is_in_a_wrong_cell_and_structure_loses_none(string name, string format)
    {
        Quirk quirk = Quirk.All.Single(quirk => quirk.Name == name);
        FiledReport expected = RealReport.Read(quirk.Report);
        Result<DocumentReading, DocumentError> read = Read(quirk, format);
        Assert.True(read.IsSuccess, read.IsFailure ? read.Error.ToString() : "");
        foreach (FormCell cell in CellsOf(expected).Where(cell => !quirk.Changed.Contains(cell.Id)))
        {
            CellEntry entry = read.Value.Report[cell];
            if (entry.State == CellState.Absent && format is "markdown" or "text" or "pdf without rules") continue;
            Assert.Equal((cell.Id, expected[cell].State, expected[cell].Value), (cell.Id, entry.State, entry.Value));
        }
    }

    [Fact]
    public void What_is_not_on_the_page_is_absent_and_never_zero()
    {
        foreach (string format in formats)
        {
            Quirk quirk = Quirk.All.Single(quirk => quirk.Name == "tables published as pictures");
            DocumentReading read = Read(quirk, format).Value;
            Assert.All(quirk.Changed, cell => Assert.Equal(CellState.Absent, read.Report[OfficialForm.Cell(cell)].State));
            Assert.Equal([ReadingConfidence.Missing, ReadingConfidence.Missing], read.Tables.Take(2).Select(table => table.Confidence));
        }
    }

    [Theory]
    [InlineData("/", CellState.NoneMark, null)]
    [InlineData("—", CellState.NoneMark, null)]
    [InlineData("无", CellState.NoneMark, null)]
    [InlineData("22（其中修订16件）", CellState.Number, 22)]
    [InlineData("134,691", CellState.Number, 134691)]
    [InlineData("４５２", CellState.Number, 452)]
    [InlineData("四项", CellState.Unreadable, null)]
    [InlineData("见附件", CellState.Unreadable, null)]
    [InlineData("本单位无行政事业性收费项目。", CellState.Unreadable, null)]
    public void A_cell_of_a_table_holds_what_is_printed_in_it(string printed, CellState state, int? value)
    {
        foreach (string format in new[] { "html", "docx", "xlsx" })
        {
            Quirk quirk = Quirk.All.First(quirk => quirk.Name.Contains($"“{printed}”", StringComparison.Ordinal) || (printed.Length > 8 && quirk.Name == "a sentence for a figure"));
            CellEntry entry = Read(quirk, format).Value.Report[OfficialForm.Cell(quirk.Changed[0])];
            Assert.Equal((state, (decimal?)value), (entry.State, entry.Value));
        }
    }

    [Fact]
    public void The_page_of_the_documentation_shows_what_came_of_each()
    {
        string path = Repository.PathOf(Page.Split('/')), made = Made();
        if (Environment.GetEnvironmentVariable("DISCLOSURE_ACCEPT") == "1") File.WriteAllText(path, made);
        Assert.Equal(File.ReadAllText(path), made);
    }

    private static string Made()
    {
        StringBuilder page = new(
            """
            # What becomes of a quirk in each format

            Made by `DISCLOSURE_ACCEPT=1 dotnet test tests/Disclosure.Documents.Tests`: a published report is laid out as the form prints it, one thing
            that bodies do is done to it, it is set in each format and read. A cell shows how many of the report's cells came out right, and how
            sure the reader was of tables 2, 3 and 4: C certain, P probable, A ambiguous, I incomplete, M missing. What is not right is absent, its
            figures unplaced: in no row of this page is a figure in a wrong cell. Text has no cells: a blank is there by its separator alone.

            | quirk | HTML | DOCX | XLSX | PDF | PDF without rules | Markdown | text |
            |---|---|---|---|---|---|---|---|

            """);
        foreach (Quirk quirk in Quirk.All) page.Append("| ").Append(quirk.Name.Replace("|", "\\|", StringComparison.Ordinal)).Append(" | ").AppendJoin(" | ", formats.Select(format => Cell(quirk, format))).Append(" |\n");
        page.Append(
            """

            ## 58 published reports

            Their figures, laid out as the form prints them: cells right, wrong, absent.

            | format | right | wrong | absent | unplaced figures |
            |---|---:|---:|---:|---:|

            """);
        foreach (string format in formats.Concat(["xlsx without its blanks", "text without its blanks"])) page.Append(Total(format));
        return page.ToString();
    }

    private static string Cell(Quirk quirk, string format)
    {
        FiledReport expected = RealReport.Read(quirk.Report);
        Result<DocumentReading, DocumentError> read = Read(quirk, format);
        if (read.IsFailure) return read.Error.Code.ToString();
        FormCell[] cells = [.. CellsOf(expected).Where(cell => !quirk.Changed.Contains(cell.Id))];
        int right = cells.Count(cell => read.Value.Report[cell].Value == expected[cell].Value && read.Value.Report[cell].State == expected[cell].State);
        return FormattableString.Invariant($"{right}/{cells.Length} {string.Concat(read.Value.Tables.Select(table => Letter(table.Confidence)))}");
    }

    private static string Total(string format)
    {
        int right = 0, wrong = 0, absent = 0, unplaced = 0;
        foreach (FiledReport expected in RealReport.Names.Select(RealReport.Read))
        {
            Result<DocumentReading, DocumentError> read = ReportDocuments.Read(Laid.Of(expected).Set(format));
            foreach (FormCell cell in CellsOf(expected))
            {
                CellEntry entry = read.IsSuccess ? read.Value.Report[cell] : CellEntry.Absent;
                if (entry.State == expected[cell].State && entry.Value == expected[cell].Value) right++;
                else if (entry.State == CellState.Absent) absent++;
                else wrong++;
            }

            unplaced += read.IsSuccess ? read.Value.Report.Unplaced.Sum(row => row.Cells.Count(cell => cell is not null)) : 0;
        }

        Assert.Equal((format, 0), (format, wrong));
        return string.Create(CultureInfo.InvariantCulture, $"| {format} | {right:N0} | {wrong:N0} | {absent:N0} | {unplaced:N0} |\n");
    }

    private static Result<DocumentReading, DocumentError> Read(Quirk quirk, string format)
    {
        Laid laid = Laid.Of(RealReport.Read(quirk.Report));
        quirk.Change(laid);
        return ReportDocuments.Read(laid.Set(format));
    }

    private static IEnumerable<FormCell> CellsOf(FiledReport report) => OfficialForm.TableKinds.Where(report.Has).SelectMany(kind => report.Table(kind).Cells).Where(cell => report[cell].State != CellState.Absent);

    private static char Letter(ReadingConfidence confidence) => confidence == ReadingConfidence.Partial ? 'I' : confidence.ToString()[0];
}
