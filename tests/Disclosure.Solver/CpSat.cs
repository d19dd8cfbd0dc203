using Disclosure.Algebra;
using Google.OrTools.Sat;

namespace Disclosure.Solver;

/// <summary>The questions put to CP-SAT, which knows of no network: relations and bounds as they stand.</summary>
public static class CpSat
{
    /// <summary>Far more than what any amount in a table here could be: beyond a thousandth of it, there is no limit.</summary>
    private const long Far = 1_000_000_000;

    /// <summary>Of more repairs than this the solver is not asked for all.</summary>
    public const int Most = 60;

    /// <summary>
    /// All repairs with the fewest changed unknowns, as text, in the order of their unknowns: first the least number is asked for, then
    /// every solution with this number. Null where there are more than <see cref="Most"/>, for which it would take minutes.
    /// </summary>
    /// <param name="system">The relations and bounds.</param>
    /// <param name="values">A value for each unknown; a blank is free within its bounds and changing it costs nothing.</param>
    public static IReadOnlyList<string>? Repairs(LinearSystem system, IReadOnlyList<long?> values)
    {
        if (!system.Relations.All(relation => relation.Sense == Sense.Equal && relation.Constant == 0)) return OneByOne(system, values);
        (CpModel model, Dictionary<int, BoolVar> changed) = CountingModel(system, values);
        using CpSolver solver = New();
        int fewest = Fewest(solver, model);
        model.Model.Objective = null;
        model.Add(LinearExpr.Sum(changed.Values) == fewest);
        using Supports supports = new(changed, Most);
        using CpSolver every = New(" enumerate_all_solutions:true");
        CpSolverStatus status = every.Solve(model, supports);
        if (supports.AreTooMany) return null;
        if (status != CpSolverStatus.Optimal) throw new InvalidOperationException($"The solver says {status}.");
        return [.. supports.Found.Select(found => Repair(system, values, found))];
    }

    /// <summary>
    /// The same where amounts are free within wide limits, so that there are far more solutions than sets of unknowns: each set found is
    /// forbidden, and another one asked for.
    /// </summary>
    private static List<string>? OneByOne(LinearSystem system, IReadOnlyList<long?> values)
    {
        (CpModel model, Dictionary<int, BoolVar> changed) = CountingModel(system, values);
        SortedSet<int[]> found = new(Comparer<int[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y)));
        int? fewest = null;
        while (found.Count <= Most)
        {
            using CpSolver solver = New();
            if (!IsPossible(solver, model)) return [.. found.Select(support => Repair(system, values, support))];
            int[] support = [.. changed.Keys.Where(unknown => solver.BooleanValue(changed[unknown])).Order()];
            if (fewest is null)
            {
                fewest = support.Length;
                model.Model.Objective = null;
                model.Add(LinearExpr.Sum(changed.Values) == support.Length);
            }

            found.Add(support);
            if (support.Length == 0) return [""];
            model.AddBoolOr(support.Select(unknown => changed[unknown].Not()));
        }

        return null;
    }

    /// <summary>How few unknowns a repair changes, and how long the solver took for one such repair, the building of the model aside.</summary>
    public static (int Count, TimeSpan Time) Fewest(LinearSystem system, IReadOnlyList<long?> values)
    {
        (CpModel model, _) = CountingModel(system, values);
        using CpSolver solver = New();
        return (Fewest(solver, model), TimeSpan.FromSeconds(solver.WallTime()));
    }

    private static int Fewest(CpSolver solver, CpModel model) => IsPossible(solver, model)
        ? (int)solver.ObjectiveValue
        : throw new InvalidOperationException("There is no repair.");

    /// <summary>The model in which the fewest changes are looked for.</summary>
    private static (CpModel Model, Dictionary<int, BoolVar> Changed) CountingModel(LinearSystem system, IReadOnlyList<long?> values)
    {
        (CpModel model, IntVar[] amounts) = Model(system, values, _ => true);
        long limit = Limit(system, values);
        Dictionary<int, BoolVar> changed = [];
        foreach (int unknown in Enumerable.Range(0, amounts.Length).Where(unknown => values[unknown] is not null))
        {
            changed.Add(unknown, model.NewBoolVar($"changed{unknown}"));
            model.Add(amounts[unknown] <= limit * changed[unknown]);
            model.Add(amounts[unknown] >= -limit * changed[unknown]);
        }

        model.Minimize(LinearExpr.Sum(changed.Values));
        return (model, changed);
    }

    /// <summary>The least and greatest value of each blank, as text; null where no values of the blanks satisfy the system.</summary>
    public static string? Ranges(LinearSystem system, IReadOnlyList<long?> values)
    {
        (CpModel model, IntVar[] amounts) = Model(system, values, unknown => values[unknown] is null);
        using CpSolver solver = New();
        if (!IsPossible(solver, model)) return null;
        return string.Join(", ", Enumerable.Range(0, amounts.Length).Where(unknown => values[unknown] is null)
            .Select(unknown => Change(model, amounts, unknown)));
    }

    /// <summary>How each unknown of a support may change, if none but the blanks do besides.</summary>
    private static string Repair(LinearSystem system, IReadOnlyList<long?> values, int[] support)
    {
        (CpModel model, IntVar[] amounts) = Model(system, values, unknown => values[unknown] is null || support.Contains(unknown));
        return string.Join(", ", support.Select(unknown => Change(model, amounts, unknown)));
    }

    private static string Change(CpModel model, IntVar[] amounts, int unknown)
    {
        model.Minimize(amounts[unknown]);
        long least = Value(model, amounts[unknown]);
        model.Maximize(amounts[unknown]);
        long most = Value(model, amounts[unknown]);
        return Answers.Text(unknown, least < -Far / 1_000 ? null : least, most > Far / 1_000 ? null : most);
    }

    /// <summary>The relations over the amounts added to values, blanks counted as zero; those that are not open stay.</summary>
    private static (CpModel Model, IntVar[] Amounts) Model(LinearSystem system, IReadOnlyList<long?> values, Predicate<int> isOpen)
    {
        CpModel model = new();
        IntVar[] amounts = new IntVar[values.Count];
        for (int unknown = 0; unknown < amounts.Length; unknown++)
        {
            long value = values[unknown] ?? 0;
            amounts[unknown] = isOpen(unknown)
                ? model.NewIntVar(system.Lower[unknown] - value ?? -Far, system.Upper[unknown] - value ?? Far, $"amount{unknown}")
                : model.NewConstant(0);
        }

        foreach (LinearRelation relation in system.Relations)
        {
            LinearExpr sum = LinearExpr.WeightedSum(
                relation.Terms.Select(term => amounts[term.Unknown]), relation.Terms.Select(term => term.Coefficient));
            long missing = -Residual(relation, values);
            model.Add(relation.Sense switch
            {
                Sense.Equal => sum == missing,
                Sense.AtMost => sum <= missing,
                _ => sum >= missing,
            });
        }

        return (model, amounts);
    }

    /// <summary>
    /// No repair of fewest unknowns needs to move more than is missing or superfluous altogether; beside coefficients and constants it is
    /// allowed ten times as much.
    /// </summary>
    private static long Limit(LinearSystem system, IReadOnlyList<long?> values) =>
        system.Relations.Sum(relation => Math.Abs(Residual(relation, values)))
            * (system.Relations.All(relation => relation.Sense == Sense.Equal && relation.Constant == 0) ? 1 : 10);

    private static long Residual(LinearRelation relation, IReadOnlyList<long?> values) =>
        (long)relation.Residual([.. values.Select(value => value ?? 0)]);

    private static long Value(CpModel model, IntVar variable)
    {
        using CpSolver solver = New();
        return IsPossible(solver, model) ? solver.Value(variable) : throw new InvalidOperationException("No value is possible.");
    }

    // So small a model is solved sooner than it is simplified.
    private static CpSolver New(string more = "") => new() { StringParameters = "num_workers:1 cp_model_presolve:false" + more };

    private static bool IsPossible(CpSolver solver, CpModel model) => solver.Solve(model) switch
    {
        CpSolverStatus.Optimal => true,
        CpSolverStatus.Feasible when model.Model.Objective is null => true,
        CpSolverStatus.Infeasible => false,
        CpSolverStatus status => throw new InvalidOperationException($"The solver says {status}."),
    };
}
