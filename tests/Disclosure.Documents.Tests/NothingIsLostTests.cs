using System.Collections.Immutable;
using System.Text;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Whatever is done to a page, every figure of its tables is in a cell or among the unplaced rows, and Certain means what it says.</summary>
public sealed class NothingIsLostTests
{
    [Property(MaxTest = 200)]
    public Property Every_figure_of_a_damaged_page_is_in_a_cell_or_unplaced() => Check(page => page.Html, (page, read) =>
        Told(page.Html, [.. page.Figures], [.. Kept(read.Report).Where(kept => kept.All(char.IsAsciiDigit))]));

    [Property(MaxTest = 200)]
    public Property A_certain_table_has_every_label_once_and_no_figure_beside_it() => Check(page => page.Html, (page, read) =>
        read.Tables.Where(table => table.Confidence == ReadingConfidence.Certain).All(table =>
            table.Placed == table.Table.Cells.Length && table.UnplacedRows == 0
            && page.Tables.Exists(printed => table.Table.Cells.All(cell => printed.GetValueOrDefault(cell) == read.Report[cell].Printed))));

    private static Property Check(Func<DamagedPage, string> document, Func<DamagedPage, DocumentReading, bool> holds) => Prop.ForAll(
        Gen.Choose(0, int.MaxValue - 1).ToArbitrary(),
        seed =>
        {
            DamagedPage page = new(seed);
            return ReportDocuments.Read(Encoding.UTF8.GetBytes(document(page))) is not { IsSuccess: true } read
                || (holds(page, read.Value));
        });

    private static bool Told(string page, ImmutableArray<string> expected, ImmutableArray<string> actual) =>
        expected.Order(StringComparer.Ordinal).SequenceEqual(actual.Order(StringComparer.Ordinal)) ? true : throw new InvalidOperationException(
            $"missing: {string.Join(", ", expected.Except(actual))}; too much: {string.Join(", ", actual.Except(expected))}; {page}");

    private static IEnumerable<string> Kept(FiledReport report) =>
        OfficialForm.Cells.Select(cell => report[cell].Printed).OfType<string>().Concat(report.Unplaced.SelectMany(row => row.Cells).OfType<string>());
}
