using Disclosure.Documents.Matching;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>What is left of a label without what bodies add to it.</summary>
public sealed class LabelCoreTests
{
    [Theory]
    [InlineData("（三）不予公开1.属于国家秘密", "属于国家秘密")]
    [InlineData("1. 属于国家秘密", "属于国家秘密")]
    [InlineData("12、属于国家秘密", "属于国家秘密")]
    [InlineData("（六）其他处理1.申请人无正当理由逾期不补正", "申请人无正当理由逾期不补正")]
    [InlineData("三、本年度办理结果（一）予以公开", "予以公开")]
    [InlineData("行政许可（2023.1—12月）", "行政许可")]
    [InlineData("行政许可2023.12月", "行政许可月")]
    [InlineData("行政许可1.5万件", "行政许可万件")]
    [InlineData("一、本年新收", "本年新收")]
    public void Numbers_of_lists_begin_a_label_and_numbers_in_it_do_not(string label, string core) => Assert.Equal(core, LabelCore.Of(label));

    [Fact]
    public void Every_label_of_the_form_keeps_its_words()
    {
        foreach (FormRow row in OfficialForm.Layouts.SelectMany(layout => OfficialForm.TableKinds.SelectMany(kind => OfficialForm.Table(kind, layout).Rows)))
            Assert.EndsWith(OfficialLabels.Of(row), LabelCore.Of($"（四）无法提供 3. {row.Label}"), StringComparison.Ordinal);
    }
}
