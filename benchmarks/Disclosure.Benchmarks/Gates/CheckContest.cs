using Disclosure.Benchmarks.Inputs;
using Disclosure.Benchmarks.Measuring;

namespace Disclosure.Benchmarks.Gates;

/// <summary>
/// The check against its alternatives. Reports come in blocks that stay in the nearest cache, a block a round, so that what is timed is
/// the check of a report that has just been read, and 512 different ones in all.
/// </summary>
internal sealed class CheckContest : IContest
{
    private const int Count = 512;
    private const int BlockSize = 16;

    private readonly CheckBenchmarks[] blocks;
    private readonly BlankBenchmarks[] blankBlocks;
    private readonly FiledReport[] reports = SampleReports.Consistent(Count, seed: 1);

    private readonly Case isConsistent;
    private readonly Case check;
    private readonly Case handWritten;
    private readonly Case fluent42;
    private readonly Case fluent241;
    private readonly Case compiled;
    private readonly Case interpreted;
    private readonly Case evidence;
    private readonly Case bareRead;
    private readonly Case blanksAsZero;
    private readonly Case blanksAsUnknown;

    public CheckContest()
    {
        blocks = [.. reports.Chunk(BlockSize).Select(block => new CheckBenchmarks(block))];
        blankBlocks = [.. SampleReports.WithBlanks(reports, seed: 3).Chunk(BlockSize).Select(block => new BlankBenchmarks(block))];
        isConsistent = OfBlocks("`Reconciler.IsConsistent`", block => block.IsConsistent());
        check = OfBlocks("`Reconciler.Check` and its verdict", block => block.CheckAndVerdict());
        handWritten = OfBlocks("hand-written properties, 42 identities", block => block.HandWrittenProperties());
        fluent42 = OfBlocks("FluentValidation 12.2, 42 identities", block => block.FluentValidation42Rules());
        fluent241 = OfBlocks("FluentValidation 12.2, 42 identities and 199 signs", block => block.FluentValidation241Rules());
        compiled = OfBlocks("rule table compiled to arrays, 64-bit sums", block => block.CompiledRuleTable());
        interpreted = OfBlocks("rule table interpreted (`LinearSides`)", block => block.InterpretedRuleTable());
        evidence = OfBlocks("evidence of every instance (`Reconciliation.Instances`)", block => block.EvidenceOfEveryInstance());
        bareRead = OfBlocks("bare OR-read of the same bytes", block => block.BareRead());
        blanksAsZero = OfBlankBlocks("kernel alone, reports with blanks", block => block.BlanksAsZero());
        blanksAsUnknown = OfBlankBlocks("kernel and presence masks, reports with blanks", block => block.BlanksAsUnknown());
    }

    public Case[] Cases =>
    [
        bareRead, isConsistent, check, handWritten, compiled, interpreted, evidence, fluent42, fluent241, blanksAsZero, blanksAsUnknown,
    ];

    /// <summary>Lets every path answer report by report, right and wrong ones, and throws where one does not say what the evidence says.</summary>
    public void ProveAnswers()
    {
        foreach (FiledReport report in reports.Concat(SampleReports.WithWrongFigures(reports, seed: 2)))
        {
            CheckBenchmarks one = new([report]);
            int[] answers =
            [
                one.EvidenceOfEveryInstance(), one.IsConsistent(), one.CheckAndVerdict(), one.HandWrittenProperties(), one.FluentValidation42Rules(),
                one.FluentValidation241Rules(), one.CompiledRuleTable(), one.InterpretedRuleTable(),
            ];
            if (answers.Distinct().Count() != 1) throw new InvalidOperationException($"{report}: the paths disagree: {string.Join(", ", answers)}");
        }
    }

    public Gate[] Gates(Timing timing) =>
    [
        new("P1", "against FluentValidation with 241 rules", ByVectors(2_000, 1_000, 450), IsFloor: true, "x", timing.Ratio(fluent241, isConsistent)),
        new("P2", "against hand-written properties", ByVectors(6, 2.5, 1.3), IsFloor: true, "x", timing.Ratio(handWritten, isConsistent)),
        new("P3", "time over a bare read of the same bytes", 4, IsFloor: false, "x", timing.Ratio(isConsistent, bareRead)),
        new("P4", "blanks told from zeros, over not told", 1.5, IsFloor: false, "x", timing.Ratio(blanksAsUnknown, blanksAsZero)),
        new("P5", "against the library's own interpreter of rules", 20, IsFloor: true, "x", timing.Ratio(interpreted, isConsistent)),
        .. Allocations.Gates(reports[0]),
    ];

    private static double ByVectors(double of512, double of256, double of128) =>
        Machine.VectorBits switch { 512 => of512, 256 => of256, _ => of128 };

    private Case OfBlocks(string name, Func<CheckBenchmarks, int> pass) =>
        new(name, BlockSize, round => pass(blocks[round % blocks.Length]));

    private Case OfBlankBlocks(string name, Func<BlankBenchmarks, long> pass) =>
        new(name, BlockSize, round => pass(blankBlocks[round % blankBlocks.Length]));
}
