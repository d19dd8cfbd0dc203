using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Forms;

public sealed class FormSectionTests
{
    [Fact]
    public void The_six_sections_bear_the_headings_of_the_form_in_its_order() =>
        Assert.Equal(
            [
                ("overview", "一、总体情况"),
                ("proactive", "二、主动公开政府信息情况"),
                ("requests", "三、收到和处理政府信息公开申请情况"),
                ("disputes", "四、政府信息公开行政复议、行政诉讼情况"),
                ("problems_and_improvements", "五、存在的主要问题及改进情况"),
                ("other_matters", "六、其他需要报告的事项"),
            ],
            FormSection.All.Select(section => (section.Id, $"{section.Number}、{section.Heading}")));

    [Fact]
    public void The_first_section_has_five_customary_parts() =>
        Assert.Equal(
            ["overview.proactive_disclosure", "overview.disclosure_on_request", "overview.information_management", "overview.platform", "overview.oversight_and_safeguards"],
            FormSection.OverviewParts.Select(part => part.Id));

    [Fact]
    public void A_section_is_found_by_its_identifier()
    {
        foreach (FormSection section in FormSection.All.Concat(FormSection.OverviewParts))
        {
            Assert.True(FormSection.TryGet(section.Id, out FormSection? found));
            Assert.Same(section, found);
        }

        Assert.False(FormSection.TryGet("appendix", out _));
    }

    [Fact]
    public void Every_table_stands_in_the_section_of_its_name()
    {
        foreach (TableKind kind in OfficialForm.TableKinds)
            Assert.Equal(OfficialForm.Table(kind, FormLayout.Layout2021).Id, FormSection.Of(kind).Id);
        Assert.Throws<ArgumentOutOfRangeException>(() => FormSection.Of((TableKind)3));
    }
}
