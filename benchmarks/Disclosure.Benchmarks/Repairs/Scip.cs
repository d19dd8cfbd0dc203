using Disclosure.Algebra;
using Disclosure.Benchmarks.Measuring;
using Google.OrTools.LinearSolver;

namespace Disclosure.Benchmarks.Repairs;

/// <summary>The question for the fewest changes put to SCIP.</summary>
internal static class Scip
{
    /// <summary>How few unknowns a repair changes, and how long the solver took for one such repair.</summary>
    public static (int Count, TimeSpan Time) Fewest(LinearSystem system, long?[] values)
    {
        long[] known = [.. values.Select(value => value!.Value)];
        double limit = system.Relations.Sum(relation => Math.Abs((double)relation.Residual(known)));
        using Google.OrTools.LinearSolver.Solver solver = Google.OrTools.LinearSolver.Solver.CreateSolver("SCIP");
        Variable[] amounts = [.. known.Select((value, unknown) => solver.MakeIntVar(-Math.Min(value, limit), limit, $"amount{unknown}"))];
        Objective objective = solver.Objective();
        for (int unknown = 0; unknown < known.Length; unknown++)
        {
            Variable changed = solver.MakeBoolVar($"changed{unknown}");
            objective.SetCoefficient(changed, 1);
            solver.Add(amounts[unknown] <= limit * changed);
            solver.Add(amounts[unknown] >= -limit * changed);
        }

        objective.SetMinimization();
        foreach (LinearRelation relation in system.Relations)
        {
            double missing = -(double)relation.Residual(known);
            Constraint equation = solver.MakeConstraint(missing, missing);
            foreach (Term term in relation.Terms) equation.SetCoefficient(amounts[term.Unknown], term.Coefficient);
        }

        TimeSpan start = ThreadClock.Now;
        if (solver.Solve() != Google.OrTools.LinearSolver.Solver.ResultStatus.OPTIMAL) throw new InvalidOperationException("SCIP found no repair.");
        TimeSpan time = ThreadClock.Now - start;
        return ((int)Math.Round(objective.Value()), time);
    }
}
