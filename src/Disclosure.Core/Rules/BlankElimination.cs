using System.Collections.Immutable;
using Disclosure.Algebra;
using Disclosure.Filing;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Rules;

/// <summary>Eliminates the cells without a number from the identities of a table.</summary>
internal sealed class BlankElimination(TableKind kind, ImmutableArray<LinearRule> identities)
{
    private static readonly BilingualText none = new("无格", "no cell");

    private readonly ImmutableArray<Lazy<Desk>> desks =
    [
        .. OfficialForm.Layouts.Select(layout => new Lazy<Desk>(() => new([.. identities.SelectMany(rule => rule.InstancesIn(TableSet.Of(layout)))]))),
    ];

    /// <summary>What is left of the identities, as instances of a rule; nothing where every cell has a number.</summary>
    public IEnumerable<Observation> Observe(RuleContext context)
    {
        FiledReport report = context.Report;
        FormTable table = report.Table(kind);
        if (!report.Has(kind) || FormRules.IsUnsupported(report.Header)) return [];
        if (table.Cells.All(cell => context.Blanks.FigureOf(cell, report[cell]) is not null)) return [];
        Desk desk = DeskFor(context, table);
        long?[] values = desk.System.Read(report, context.Blanks);
        return
        [
            .. from found in new BlankGroups(desk.Network, values).Relations
               where !desk.IsAnIdentity(found.Relation)
               select Observe(desk, table, values, found),
        ];
    }

    private Desk DeskFor(RuleContext context, FormTable table)
    {
        bool isWhole = context.Report.Inferred.IsEmpty && identities.All(rule => context.HasObserved(rule.Id.Value));
        if (isWhole) return desks[(int)table.Layout].Value;
        return new(
        [
            .. identities.Where(rule => context.HasObserved(rule.Id.Value)).SelectMany(rule => rule.InstancesIn(context.Report.Tables))
                .Where(found => context.Find(found.Rule.Id.Value, found.Instance.Name)?.UndeterminedBecause.HasFlag(UndeterminedReasons.Circular) == false),
        ]);
    }

    private Observation Observe(Desk desk, FormTable table, long?[] values, EliminatedRelation found)
    {
        ImmutableArray<FormCell> cells = desk.System.Cells;
        ImmutableArray<Term> terms = found.Relation.Terms;
        bool isLeft = terms.MinBy(term => table.Position(cells[term.Unknown])).Coefficient > 0;
        ImmutableArray<Term> left = [.. terms.Where(term => term.Coefficient > 0 == isLeft)];
        ImmutableArray<Term> right = [.. terms.Where(term => term.Coefficient > 0 != isLeft)];
        decimal leftSum = Sum(left), rightSum = Sum(right);
        bool isAtMost = found.Relation.Sense == Sense.AtMost == isLeft;
        decimal residual = leftSum - rightSum;
        bool holds = found.Relation.Sense == Sense.Equal ? residual == 0 : isAtMost ? residual <= 0 : residual >= 0;
        HashSet<FormCell> missing =
        [
            .. from multiple in found.Proof.Multiples
               from cell in desk.System.Relations[multiple.Relation].Instance.Cells
               where values[desk.System.NumberOf(cell)] is null
               select cell,
        ];
        return new(string.Join('+', found.Proof.Multiples.Select(multiple => desk.System.Relations[multiple.Relation].Name)),
            holds ? Outcome.Holds : Outcome.Broken, RulePlace.Of(kind))
        {
            Cells = [.. terms.Select(term => cells[term.Unknown])],
            Left = leftSum,
            Right = rightSum,
            Facts =
            [
                new("place", table.Title), new("missing", CellGroups.Describe(table, missing)),
                new("left", leftSum), new("left_cells", Names(left)), new("demand", DemandOf(found.Relation.Sense, isAtMost)),
                new("right", rightSum), new("right_cells", Names(right)), new("difference", Math.Abs(residual)),
            ],
        };

        decimal Sum(ImmutableArray<Term> side) => side.Sum(term => Math.Abs((decimal)term.Coefficient) * values[term.Unknown]!.Value);

        BilingualText Names(ImmutableArray<Term> side)
        {
            if (side is [] or [_]) return side.IsEmpty ? none : RulePlace.Of(table, cells[side[0].Unknown]).Name;
            BilingualText all = CellGroups.Describe(table, side.Select(term => cells[term.Unknown]).ToHashSet());
            return new($"{all.Chinese}合计", $"{all.English} together");
        }
    }

    private static BilingualText DemandOf(Sense sense, bool isAtMost) =>
        sense == Sense.Equal ? new("应等于", "equal") : isAtMost ? new("应不超过", "not exceed") : new("应不少于", "be at least");

    /// <summary>What is made once for a layout.</summary>
    private sealed class Desk
    {
        public Desk(ImmutableArray<RuleInstance> instances)
        {
            System = RuleSystem.Of(instances, countsAreNotNegative: true);
            Network = Network.TryFind(System.System, out Network? network)
                ? network
                : throw new InvalidOperationException(Invariant($"the identities {string.Join(", ", instances.Select(found => found.Name))} are no network"));
        }

        public RuleSystem System { get; }

        public Network Network { get; }

        /// <summary>Whether a relation is one of the identities as they stand.</summary>
        public bool IsAnIdentity(LinearRelation relation) =>
            System.System.Relations.Any(known => known.Equals(relation) || LinearRelation.Create(
                known.Terms.Select(term => term with { Coefficient = -term.Coefficient }), known.Sense, known.Constant).Equals(relation));
    }
}
