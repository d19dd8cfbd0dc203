using Disclosure.Algebra;
using Disclosure.Diagnosing;
using Disclosure.Forms;
using Disclosure.Solver;

namespace Disclosure.Benchmarks.Repairs;

/// <summary>What is timed on a wrong table; each tells whether too much was wrong.</summary>
internal static class Timed
{
    /// <summary>The work that a diagnosis allows.</summary>
    private static readonly RepairOptions asInDiagnoses = new() { Work = 10_000 };

    /// <summary>All smallest repairs of its values.</summary>
    public static Func<bool> Repairs(Table table, long?[] values) =>
        () => NetworkRepairs.Find(table.Network, values)[0].Verdict == RepairVerdict.TooMany;

    /// <summary>The diagnosis of a report with this table, checked before.</summary>
    public static Func<bool> Diagnosis(Table table, long?[] values)
    {
        FormLayout layout = table == Table.Layout2021 ? FormLayout.Layout2021 : FormLayout.Layout2019;
        FiledReportBuilder builder = new();
        builder.SetLayout(TableKind.Requests, layout);
        foreach ((int number, FormCell cell) in OfficialForm.Table(TableKind.Requests, layout).Cells.Index())
            if (values[number] is { } value) builder.Set(cell, value);
        Reconciliation result = Reconciler.Default.Check(builder.Build().Value);
        return () => Diagnoser.Default.Diagnose(result).Any(cause => cause.Verdict == DiagnosisVerdict.TooMany);
    }

    /// <summary>All smallest repairs under a set of house rules besides.</summary>
    public static Func<Table, long?[], Func<bool>> UnderHouseRules(int set)
    {
        Dictionary<Table, RepairPlan> plans = [];
        return (table, values) =>
        {
            if (!plans.TryGetValue(table, out RepairPlan? plan)) plans.Add(table, plan = RepairPlan.Of(HouseRules.Beside(table, set)));
            return () => plan.Find(values, asInDiagnoses)[0].Verdict == RepairVerdict.TooMany;
        };
    }
}
