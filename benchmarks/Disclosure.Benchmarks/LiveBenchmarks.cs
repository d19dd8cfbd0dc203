using BenchmarkDotNet.Attributes;
using Disclosure.Benchmarks.Inputs;
using Disclosure.Forms;

namespace Disclosure.Benchmarks;

/// <summary>An edit of a form being filled in, beside a full check of the same form. Each method edits every form once.</summary>
[MemoryDiagnoser]
[InvocationCount(1)]
[WarmupCount(30)]
[IterationCount(100)]
public class LiveBenchmarks
{
    private const int Count = 256;
    private static readonly FormCell inOneIdentity = OfficialForm.Cell("disputes.review.total");
    private static readonly FormCell inTwoIdentities = OfficialForm.Cell("requests.outcome.granted.natural_person");

    private LiveReconciliation[] forms = [];
    private long[] totals = [];

    [GlobalSetup]
    public void Setup()
    {
        FiledReport[] reports = SampleReports.Consistent(Count, seed: 1);
        forms = [.. reports.Select(report => LiveReconciliation.Open(Reconciler.Default, report))];
        totals = [.. reports.Select(report => report.CountOf(inOneIdentity)!.Value)];
        if (forms.Any(form => form.Set(inOneIdentity, 1_000_001).Appeared.Length != 1))
            throw new InvalidOperationException("an edit does not break exactly one identity");
    }

    [IterationSetup(Targets = [nameof(Break), nameof(FullCheck), nameof(BreakAndMendOne)])]
    public void Consistent() => SetTotals(0);

    [IterationSetup(Targets = [nameof(Mend), nameof(StayBroken)])]
    public void Broken() => SetTotals(1);

    [IterationSetup(Targets = [nameof(Quiet), nameof(PasteRow)])]
    public void UnderWay()
    {
        SetTotals(0);
        foreach (LiveReconciliation form in forms)
        {
            form.Set(OfficialForm.Cell("requests.outcome.granted.total"), "");
            form.Set(OfficialForm.Cell("requests.outcome.total.natural_person"), "");
        }
    }

    /// <summary>The findings of a full check of the form with one figure changed.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int FullCheck()
    {
        int findings = 0;
        for (int i = 0; i < Count; i++)
            findings += Reconciler.Default.Check(forms[i].Report.With(inOneIdentity, Filing.CellEntry.Number(totals[i] + 1))).Findings.Length;
        return findings;
    }

    /// <summary>A figure whose totals are still empty.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Quiet() => Edit(inTwoIdentities, static total => total + 1);

    /// <summary>A figure that breaks one identity.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Break() => Edit(inOneIdentity, static total => total + 1);

    /// <summary>A figure by which the broken identity misses by another amount.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int StayBroken() => Edit(inOneIdentity, static total => total + 2);

    /// <summary>A figure that mends it.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Mend() => Edit(inOneIdentity, static total => total);

    /// <summary>One form alone, as a person has it: an identity broken and mended in turn.</summary>
    [Benchmark(OperationsPerInvoke = 2 * Count)]
    public int BreakAndMendOne()
    {
        int changes = 0;
        for (int i = 0; i < Count; i++)
        {
            changes += forms[0].Set(inOneIdentity, totals[0] + 1).Appeared.Length;
            changes += forms[0].Set(inOneIdentity, totals[0]).Disappeared.Length;
        }

        return changes;
    }

    /// <summary>Seven cells from the clipboard, whose totals are still empty.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int PasteRow()
    {
        int findings = 0;
        foreach (LiveReconciliation form in forms) findings += form.Paste(inTwoIdentities, "1,234\t5\t0\t0\t2\t0\t").Change.Appeared.Length;
        return findings;
    }

    private int Edit(FormCell cell, Func<long, long> figure)
    {
        int changes = 0;
        for (int i = 0; i < Count; i++)
        {
            var change = forms[i].Set(cell, figure(totals[i]));
            changes += change.Appeared.Length + change.Disappeared.Length;
        }

        return changes;
    }

    private void SetTotals(long more)
    {
        for (int i = 0; i < Count; i++) forms[i].Set(inOneIdentity, totals[i] + more);
    }
}
