using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Diagnosing;
using Disclosure.Exchange;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>Writes what a set of rules can and cannot see in the format disclosure-analysis/1.</summary>
public static class AnalysisJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "disclosure-analysis/1";

    /// <summary>Writes the analysis of a set of rules for every layout, without white space.</summary>
    public static void Write(RuleSet rules, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output);
        json.BeginObject();
        json.Pair("format", Format);
        json.RuleSet(rules);
        json.Key("layouts");
        json.BeginArray();
        foreach (FormLayout layout in OfficialForm.Layouts) Write(ref json, RuleSetAnalysis.Of(rules, layout));
        json.EndArray();
        json.EndObject();
        json.Flush();
    }

    private static void Write(ref CanonicalJson json, RuleSetAnalysis analysis)
    {
        json.BeginObject();
        json.Pair("layout", OfficialForm.NameOf(analysis.Layout));
        json.Pair("rank", analysis.Rank);
        json.Pair("work", analysis.IsComplete ? "complete" : "cut_short");
        json.Objects("clusters", analysis.Clusters, Write);
        json.Objects("redundant", analysis.Redundant, Write);
        json.Objects("conflicts", analysis.Conflicts, ImpliedRangeWriter.Write);
        json.Objects("ranges", analysis.Ranges, ImpliedRangeWriter.Write);
        json.Objects("cells", analysis.Cells, Write);
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, RuleCluster cluster)
    {
        json.Texts("instances", cluster.Instances);
        json.Texts("cells", Ids(cluster.Cells));
        json.Pair("equations", cluster.Equations);
        json.Pair("rank", cluster.Rank);
        json.PairOrNull("distance", cluster.Distance);
        json.Texts("blind_spot", Ids(cluster.BlindSpot));
    }

    private static void Write(ref CanonicalJson json, RedundantInstance redundant)
    {
        json.Pair("instance", redundant.Instance);
        ImpliedRangeWriter.Write(ref json, redundant.FollowsFrom);
        json.Objects("identity", redundant.Identity, (ref CanonicalJson multiples, InstanceMultiple multiple) =>
        {
            multiples.Pair("factor", multiple.Factor.ToString(CultureInfo.InvariantCulture));
            multiples.Pair("instance", multiple.Instance);
        });
    }

    private static void Write(ref CanonicalJson json, CellSight sight)
    {
        json.Pair("cell", sight.Cell.Id);
        json.Texts("instances", sight.Instances);
        json.Pair("error", CodeNames.Of(sight.Sight));
        json.Texts("confused_with", Ids(sight.ConfusedWith));
    }

    private static ImmutableArray<string> Ids(ImmutableArray<FormCell> cells) => [.. cells.Select(cell => cell.Id)];
}
