using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Text whose blank cells are there by their separators alone, as a table copied from a page or a worksheet leaves it.</summary>
public sealed class SeparatedTextTests
{
    /// <summary>Reports with blanks in all three tables, in both layouts.</summary>
    private static readonly string[] withBlanks =
        ["shanghai-general-office-2019", "jiangsu-suqian-shuyang-drc-2023", "guangzhou-gzw-2020", "guangdong-qu-fgj-2020", "zhejiang-yiwu-zjj-2020"];

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    public void Blanks_are_told_by_their_separators_and_marked_as_concluded(char separator)
    {
        foreach (FiledReport expected in withBlanks.Select(RealReport.Read))
        {
            FiledReport read = Read(TextOf(expected).Replace(' ', separator)).Value.Report;
            foreach (FormCell cell in CellsOf(expected))
            {
                Assert.Equal((cell.Id, expected[cell].State, expected[cell].Value), (cell.Id, read[cell].State, read[cell].Value));
                if (expected[cell].State == CellState.Blank) Assert.NotNull(read.Provenance[cell].Inferred);
            }
        }
    }

    [Property(MaxTest = 150)]
    public Property Where_some_lines_lost_them_no_figure_is_in_a_wrong_cell() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        Random random = new(seed);
        FiledReport expected = RealReport.Read(withBlanks[random.Next(withBlanks.Length)]);
        int percent = random.Next(1, 101);
        string text = string.Join('\n', TextOf(expected).Split('\n').Select(line => random.Next(100) < percent ? WithoutBlanks(line) : line));
        if (Read(text) is not { IsSuccess: true } read) return true;
        FormCell[] wrong = [.. CellsOf(expected).Where(cell => read.Value.Report[cell] is { State: not CellState.Absent } entry
            && (entry.State, entry.Value) != (expected[cell].State, expected[cell].Value))];
        return wrong.Length == 0 ? true : throw new InvalidOperationException(string.Join(", ", wrong.Select(cell => cell.Id)) + "\n" + text);
    });

    private static string WithoutBlanks(string line) => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static Result<DocumentReading, DocumentError> Read(string text) => ReportDocuments.Read(Encoding.UTF8.GetBytes(text));

    private static string TextOf(FiledReport report) => Encoding.UTF8.GetString(Laid.Of(report).Set("text"));

    private static IEnumerable<FormCell> CellsOf(FiledReport report) =>
        OfficialForm.TableKinds.Where(report.Has).SelectMany(kind => report.Table(kind).Cells).Where(cell => report[cell].State != CellState.Absent);
}
