using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Filing;

/// <summary>The layout belongs to each table: stated, told by its cells, or that of the edition and the year.</summary>
public sealed class LayoutTests
{
    private static readonly FormCell undivided = OfficialForm.Cell("requests.outcome.other.undivided.total");
    private static readonly FormCell miscellaneous = OfficialForm.Cell("requests.outcome.other.miscellaneous.total");
    private static readonly FormCell procurement = OfficialForm.Cell("proactive.procurement.projects");
    private static readonly FormCell fees = OfficialForm.Cell("proactive.fees.amount");

    [Theory]
    [InlineData(null, null, FormLayout.Layout2021)]
    [InlineData(null, 2020, FormLayout.Layout2019)]
    [InlineData(null, 2021, FormLayout.Layout2021)]
    [InlineData(null, 2015, FormLayout.Layout2021)]
    [InlineData("2019", 2023, FormLayout.Layout2019)]
    [InlineData("2021", 2019, FormLayout.Layout2021)]
    [InlineData("2016", 2020, FormLayout.Layout2019)]
    public void A_table_that_does_not_tell_has_the_layout_of_the_edition_else_of_the_year(string? edition, int? year, FormLayout layout)
    {
        FiledReportBuilder builder = new()
        {
            Header = ReportHeader.Empty with { Form = edition is null ? null : FormEdition.Of(edition), Year = year },
        };
        FiledReport report = builder.Set(OfficialForm.Cell("requests.received.total"), 1).Build().Value;
        Assert.All(OfficialForm.TableKinds, kind => Assert.Equal(layout, report.Table(kind).Layout));
    }

    [Fact]
    public void Cells_that_only_one_layout_has_decide_for_their_table_alone()
    {
        FiledReport report = new FiledReportBuilder { Header = ReportHeader.Empty with { Form = FormEdition.Edition2021, Year = 2023 } }
            .Set(undivided, 0).Set(fees, 1.5m).Build().Value;
        Assert.Equal(FormLayout.Layout2019, report.Table(TableKind.Requests).Layout);
        Assert.Equal(FormLayout.Layout2021, report.Table(TableKind.Proactive).Layout);
    }

    [Fact]
    public void A_blank_cell_decides_as_well_as_a_number_and_an_absent_one_does_not()
    {
        Assert.Equal(FormLayout.Layout2019, Layout(undivided, CellEntry.Blank));
        Assert.Equal(FormLayout.Layout2021, Layout(undivided, CellEntry.Absent));

        static FormLayout Layout(FormCell cell, CellEntry entry) =>
            new FiledReportBuilder().Set(cell, entry).Build().Value.Table(TableKind.Requests).Layout;
    }

    [Fact]
    public void Cells_of_two_layouts_in_one_table_are_a_conflict()
    {
        Result<FiledReport, LayoutConflict> requests = new FiledReportBuilder().Set(undivided, 0).Set(miscellaneous, 0).Build();
        Assert.Equal(TableKind.Requests, requests.Error.Table);
        Result<FiledReport, LayoutConflict> proactive = new FiledReportBuilder().Set(procurement, 0).Set(fees, 0).Build();
        Assert.Equal(TableKind.Proactive, proactive.Error.Table);
        Assert.True(new FiledReportBuilder().Set(procurement, 0).Set(miscellaneous, 0).Build().IsSuccess);
    }

    [Fact]
    public void A_stated_layout_that_the_cells_contradict_is_a_conflict_that_names_the_cell()
    {
        LayoutConflict conflict = new FiledReportBuilder().SetLayout(TableKind.Requests, FormLayout.Layout2021).Set(undivided, 0).Build().Error;
        Assert.Equal(new LayoutConflict(TableKind.Requests, FormLayout.Layout2021, undivided), conflict);
        Assert.All(Enum.GetValues<Language>(), language => Assert.Contains(undivided.Id, conflict.Message(language), StringComparison.Ordinal));
        Assert.Contains("2021", conflict.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Taking_a_cell_out_of_the_builder_takes_its_evidence_away()
    {
        FiledReportBuilder builder = new FiledReportBuilder().Set(undivided, 0).Set(miscellaneous, 0);
        Assert.True(builder.Build().IsFailure);
        Assert.Equal(FormLayout.Layout2021, builder.Set(undivided, CellEntry.Absent).Build().Value.Table(TableKind.Requests).Layout);
    }

    [Fact]
    public void Table_4_has_one_layout()
    {
        FormCell total = OfficialForm.Cell("disputes.review.total");
        FiledReport plain = new FiledReportBuilder().Set(total, 28).Build().Value;
        FiledReport stated = new FiledReportBuilder().SetLayout(TableKind.Disputes, FormLayout.Layout2019).Set(total, 28).Build().Value;
        Assert.Equal(plain, stated);
        Assert.Equal(plain.GetHashCode(), stated.GetHashCode());
    }
}
