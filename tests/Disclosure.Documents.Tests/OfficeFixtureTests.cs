using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>Documents made by an office program are read cell by cell: right, or told to be incomplete.</summary>
public sealed class OfficeFixtureTests
{
    public static TheoryData<string> Fixtures => OfficeFixture.All;

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void No_cell_is_wrong_and_what_is_missing_is_told(string fixture)
    {
        FiledReport expected = OfficeFixture.Report(fixture);
        Result<DocumentReading, DocumentError> read = ReportDocuments.Read(OfficeFixture.Bytes(fixture));
        Assert.True(read.IsSuccess, read.IsFailure ? read.Error.ToString() : "");
        foreach (FormTable table in OfficialForm.TableKinds.Where(expected.Has).Select(expected.Table))
        {
            FormCell[] missing = [.. table.Cells.Where(cell => read.Value.Report[cell].State == CellState.Absent && expected[cell].State != CellState.Absent)];
            foreach (FormCell cell in table.Cells.Except(missing))
                Assert.Equal((cell.Id, expected[cell].State, expected[cell].Value), (cell.Id, read.Value.Report[cell].State, read.Value.Report[cell].Value));
            ReadingConfidence confidence = read.Value.Tables.Single(reading => reading.Table.Kind == table.Kind).Confidence;
            Assert.True(missing.Length == 0 || confidence is ReadingConfidence.Partial or ReadingConfidence.Missing, $"{table}: {missing.Length} missing, {confidence}");
            Assert.True(missing.Length == 0 || OfficeFixture.IsKnownIncomplete(fixture, table.Kind), $"{table}: {missing.Length} of {table.Cells.Length} missing");
        }
    }

    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Every_figure_has_its_place(string fixture)
    {
        string kind = Path.GetExtension(fixture);
        foreach (Origin origin in ReportDocuments.Read(OfficeFixture.Bytes(fixture)).Value.Report.Provenance.Values)
        {
            if (kind == ".pdf") Assert.NotNull(origin.Page);
            else if (kind is ".xls" or ".xlsx") Assert.True(origin.Sheet is not null && origin.Address is not null);
            else Assert.True(origin.Table > 0 && origin.Row > 0 && origin.Column > 0);
        }
    }
}
