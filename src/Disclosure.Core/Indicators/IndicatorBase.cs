using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Indicators;

/// <summary>A denominator: what the cases are counted out of. Indicators over different bases do not compare.</summary>
/// <remarks>Immutable and interned: there is one object a base, so reference equality is identity.</remarks>
public sealed class IndicatorBase
{
    private IndicatorBase(string id, BilingualText name, LinearForm form)
    {
        Id = id;
        Name = name;
        Form = form;
    }

    /// <summary>全部办理结果: every outcome of the year, outcome.total.</summary>
    public static IndicatorBase AllOutcomes { get; } = new(
        "all_outcomes", new("全部办理结果", "all outcomes"), OfficialForm.Cell("requests.outcome.total.total"));

    /// <summary>
    /// 实体答复: 予以公开, 部分公开, 不予公开, 无法提供, the families that answer for the information itself. 不予处理 and 其他处理 end a
    /// request without such an answer; the courts set them apart as procedural (最高人民法院 interpretation in force 2025-06-01).
    /// </summary>
    public static IndicatorBase SubstantiveOutcomes { get; } = new(
        "substantive_outcomes",
        new("实体答复", "substantive outcomes"),
        RequestTotals.Granted + RequestTotals.PartiallyGranted + RequestTotals.Refused + RequestTotals.Unable);

    /// <summary>本年新收: the requests received in the year.</summary>
    public static IndicatorBase Received { get; } = new(
        "received", new("本年新收", "requests received"), RequestTotals.Received);

    /// <summary>本年新收与上年结转之和: every request that was there to be handled.</summary>
    public static IndicatorBase Caseload { get; } = new(
        "caseload", new("本年新收与上年结转之和", "requests received and carried in"), RequestTotals.Received + RequestTotals.CarriedIn);

    /// <summary>上年新收: the requests received in the year before.</summary>
    public static IndicatorBase ReceivedLastYear { get; } = new(
        "received_last_year", new("上年新收", "requests received last year"), RequestTotals.ReceivedLastYear);

    /// <summary>The identifier, the last part of the identifiers of the indicators over it.</summary>
    public string Id { get; }

    /// <summary>What it is called.</summary>
    public BilingualText Name { get; }

    /// <summary>The cells that make it up.</summary>
    public LinearForm Form { get; }

    /// <summary>Whether its cells are those of last year's report.</summary>
    public bool IsOfLastYear => Form.Terms.Any(term => term.Role == TermRole.LastYear);

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>The cases of groups of table 4.</summary>
    internal static IndicatorBase Of(string id, BilingualText name, LinearForm form) => new(id, name, form);
}
