using System.Numerics;

namespace Disclosure.Algebra;

/// <summary>
/// Whether open unknowns can balance a network and satisfy the relations beside it, decided exactly where they form cycles. For one set of
/// open unknowns.
/// </summary>
internal sealed class SideProgram
{
    // What it takes to make a program, however small it is and for each unknown and node, in entries of a tableau.
    private const int MakingWork = 400;
    private const int MakingWorkOfEach = 40;

    private readonly Network network;
    private readonly SideRules rules;
    private readonly int[] nodes;
    private readonly Dictionary<int, int> numbers = [];
    private readonly IntegerProgram program;
    private long counted;

    public SideProgram(SideRules rules, bool[] open, long workLimit)
    {
        this.rules = rules;
        Leeway leeway = rules.Leeway;
        network = leeway.Network;
        int[] unknowns = [.. Enumerable.Range(0, open.Length).Where(unknown => open[unknown])];
        for (int at = 0; at < unknowns.Length; at++) numbers.Add(unknowns[at], at);
        nodes =
        [
            .. unknowns.Select(unknown => network.Arcs[unknown]).Where(arc => arc.From != arc.To)
                .SelectMany(arc => new[] { arc.From, arc.To }).Distinct().Order(),
        ];
        program = new(LinearSystem.Create(
            unknowns.Length,
            [.. nodes.Select(Equation), .. Enumerable.Range(0, rules.Count).Select(rule => rules.Within(rule, numbers))],
            unknowns.Select(unknown => leeway.Least[unknown] == -Leeway.Unlimited ? (long?)null : leeway.Least[unknown]),
            unknowns.Select(unknown => leeway.Most[unknown] == Leeway.Unlimited ? (long?)null : leeway.Most[unknown])))
        {
            WorkLimit = workLimit,
        };
    }

    /// <summary>The work done since it was asked for last, the making of the program included.</summary>
    public long NewWork()
    {
        long done = program.Work + MakingWork + (MakingWorkOfEach * (numbers.Count + nodes.Length)) - counted;
        counted += done;
        return done;
    }

    /// <summary>Whether there are such amounts.</summary>
    public Answer Solve() => program.Solve();

    /// <summary>After there were none: lists the unknowns that are not open in the equations and relations that contradict each other.</summary>
    public void ListConflict(List<int> into)
    {
        SortedSet<int> others = [];
        foreach (int relation in program.Conflict.Select(bound => bound.Variable - numbers.Count).Where(relation => relation >= 0))
        {
            if (relation < nodes.Length) others.UnionWith(network.UnknownsAt(nodes[relation]).ToArray());
            else others.UnionWith(rules.Terms(relation - nodes.Length).Select(term => term.Unknown));
        }

        into.AddRange(others.Where(unknown => !numbers.ContainsKey(unknown)));
    }

    /// <summary>The least and greatest amount of an open unknown; null where there is none, and undecided where that takes too much work.</summary>
    public Answer Range(int unknown, out long? least, out long? most)
    {
        most = null;
        Answer answer = program.Extreme(numbers[unknown], -1, out BigInteger? lower);
        least = InLong(lower);
        if (answer != Answer.Yes) return answer;
        answer = program.Extreme(numbers[unknown], 1, out BigInteger? upper);
        most = InLong(upper);
        return answer;
    }

    private static long? InLong(BigInteger? amount) => amount >= long.MinValue && amount <= long.MaxValue ? (long)amount.Value : null;

    private LinearRelation Equation(int node)
    {
        Leeway leeway = rules.Leeway;
        List<Term> terms = [];
        long surplus = leeway.Surpluses[node];
        foreach (int unknown in network.UnknownsAt(node))
        {
            if (!numbers.TryGetValue(unknown, out int number)) continue;
            int sign = network.Arcs[unknown].To == node ? 1 : -1;
            terms.Add(new(sign, number));
            surplus -= sign * leeway.Start[unknown];
        }

        return LinearRelation.Create(terms, Sense.Equal, -surplus);
    }
}
