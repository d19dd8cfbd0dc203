using Disclosure.Forms;
using Disclosure.Rollup;

namespace Disclosure.Rendering;

/// <summary>What other years and bodies tell beside the findings, a labelled line each: the bridge to last year, and where differences of a sum come from.</summary>
internal static class RelatedText
{
    private static readonly BilingualText bridge = new("衔接", "bridge");
    private static readonly BilingualText trace = new("追溯", "traced");

    public static IEnumerable<(BilingualText Label, BilingualText Line)> Of(Reconciliation result) =>
        BridgeText.Of(result).Select(line => (bridge, line))
            .Concat(RollupTrace.Of(result).Select(found => (trace, TraceText.Of(found, result.Report))));
}
