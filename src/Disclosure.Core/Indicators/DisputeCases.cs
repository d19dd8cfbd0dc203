using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Indicators;

/// <summary>Groups of table 4 that are counted together.</summary>
internal sealed record DisputeCases(string Id, BilingualText Name, BilingualText Subject, ImmutableArray<string> Groups)
{
    public static ImmutableArray<DisputeCases> All { get; } =
    [
        new("reviews", new("行政复议", "reviews"), new("行政复议纠正率", "reversal rate"), ["review"]),
        new("direct_suits", new("未经复议直接起诉", "direct suits"), new("直接起诉纠正率", "reversal rate"), ["litigation_direct"]),
        new("suits_after_review", new("复议后起诉", "suits after review"), new("复议后起诉纠正率", "reversal rate"), ["litigation_after_review"]),
        new("suits", new("行政诉讼", "suits"), new("行政诉讼纠正率", "reversal rate"), ["litigation_direct", "litigation_after_review"]),
    ];

    /// <summary>The reversal rates: of the decided cases, and of all of them.</summary>
    public ImmutableArray<Indicator> Reversals()
    {
        LinearForm corrected = Sum("corrected"), filed = Sum("total"), decided = filed - Sum("pending");
        return
        [
            new("reversal", Subject, corrected, IndicatorBase.Of($"decided_{Id}", new($"已审结的{Name.Chinese}", $"decided {Name.English}"), decided)),
            new("reversal", Subject, corrected, IndicatorBase.Of($"filed_{Id}", new($"全部{Name.Chinese}，含尚未审结", $"filed {Name.English}, pending ones included"), filed)),
        ];
    }

    private LinearForm Sum(string column) => LinearForm.Of(Groups.Select(group => OfficialForm.Cell($"disputes.{group}.{column}")));
}
