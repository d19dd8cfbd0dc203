using System.Collections.Immutable;

namespace Disclosure.Algebra;

/// <summary>Relations that the values of a network must satisfy besides balancing it. A work area: mutable, for one thread.</summary>
internal sealed class SideRules
{
    private readonly ImmutableArray<LinearRelation> relations;
    private readonly long[][] coefficients;
    private readonly Int128[] residuals;
    private readonly Prices prices;
    private readonly Leeway leeway;

    /// <param name="relations">The relations, over the unknowns of the network.</param>
    /// <param name="leeway">What each unknown may do.</param>
    /// <param name="values">A value for every unknown, null where it is blank.</param>
    public SideRules(ImmutableArray<LinearRelation> relations, Leeway leeway, ReadOnlySpan<long?> values)
    {
        this.relations = relations;
        this.leeway = leeway;
        prices = new(leeway.Network);
        residuals = new Int128[relations.Length];
        coefficients = new long[relations.Length][];
        for (int rule = 0; rule < relations.Length; rule++)
        {
            coefficients[rule] = new long[values.Length];
            residuals[rule] = -relations[rule].Constant;
            foreach (Term term in relations[rule].Terms)
            {
                coefficients[rule][term.Unknown] = term.Coefficient;
                residuals[rule] += (Int128)term.Coefficient * (values[term.Unknown] ?? 0);
            }
        }
    }

    /// <summary>How many relations there are.</summary>
    public int Count => relations.Length;

    /// <summary>What each unknown may do.</summary>
    public Leeway Leeway => leeway;

    /// <summary>The terms of a relation.</summary>
    public ImmutableArray<Term> Terms(int rule) => relations[rule].Terms;

    /// <summary>How the sum of a relation must stand to its constant.</summary>
    public Sense SenseOf(int rule) => relations[rule].Sense;

    /// <summary>By how much a relation exceeds its constant with amounts added to the values, or given to the blanks.</summary>
    public Int128 Residual(int rule, long[] amounts)
    {
        Int128 residual = residuals[rule];
        foreach (Term term in relations[rule].Terms) residual += (Int128)term.Coefficient * amounts[term.Unknown];
        return residual;
    }

    /// <summary>Whether such amounts satisfy every relation.</summary>
    public bool Hold(long[] amounts)
    {
        for (int rule = 0; rule < relations.Length; rule++)
            if (!relations[rule].Allows(Residual(rule, amounts))) return false;
        return true;
    }

    /// <summary>A relation over the amounts of the open unknowns alone, given by their numbers among these.</summary>
    public LinearRelation Within(int rule, IReadOnlyDictionary<int, int> open) => LinearRelation.Create(
        relations[rule].Terms.Where(term => open.ContainsKey(term.Unknown)).Select(term => term with { Unknown = open[term.Unknown] }),
        relations[rule].Sense,
        (long)-residuals[rule]);

    /// <summary>
    /// Whether a relation stays broken whatever the open unknowns carry to balance the network; then lists the others that could mend it.
    /// </summary>
    /// <remarks>
    /// Nodes get prices at which the open unknowns change nothing. At these prices the relation and the equations of the nodes, added up,
    /// are a relation over the other unknowns alone.
    /// </remarks>
    public bool IsBroken(int rule, bool[] open, List<int> menders)
    {
        menders.Clear();
        long[] coefficient = coefficients[rule];
        if (!prices.TrySet(relations[rule].Terms, coefficient, open)) return false;
        Int128 residual = Residual(rule, leeway.Start) + prices.Of(leeway.Surpluses);
        if (relations[rule].Allows(residual)) return false;
        if (prices.AreZero)
        {
            foreach (Term term in relations[rule].Terms) Consider(term.Unknown, term.Coefficient);
            return true;
        }

        for (int unknown = 0; unknown < coefficient.Length; unknown++) Consider(unknown, coefficient[unknown] + prices.Gain(unknown));
        return true;

        void Consider(int unknown, long effect)
        {
            if (effect == 0 || open[unknown]) return;
            bool upwards = effect > 0 == residual < 0;
            if (upwards ? leeway.Most[unknown] > 0 : leeway.Least[unknown] < 0) menders.Add(unknown);
        }
    }
}
