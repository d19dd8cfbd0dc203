using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Rollup;

public sealed class PartInOtherLayoutTests
{
    [Fact]
    public void What_the_layout_of_a_part_lacks_is_undetermined_and_named_as_the_other_layout_names_it()
    {
        FormCell cell = OfficialForm.Cell("proactive.rules.issued");
        FiledReport whole = Report(FormLayout.Layout2021).With(cell, CellEntry.Number(3)), part = Report(FormLayout.Layout2019);
        Reconciliation result = Reconciler.Default.Check(whole, related: new() { Children = [new(part)] });
        Finding finding = Assert.Single(result.Findings, finding => finding.Rule == RollupRules.Sum && finding.Instance == cell.Id);
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Contains(RulePlace.Of(OfficialForm.Table(TableKind.Proactive, FormLayout.Layout2021), cell).Name.English, finding.Message(Language.English), StringComparison.Ordinal);
    }

    private static FiledReport Report(FormLayout layout) => new FiledReportBuilder().SetLayout(TableKind.Proactive, layout).Build().Value;
}
