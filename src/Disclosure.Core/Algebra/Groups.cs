namespace Disclosure.Algebra;

/// <summary>Nodes in groups that only ever merge.</summary>
internal sealed class Groups
{
    private readonly int[] leaders;

    public Groups(int nodes)
    {
        leaders = new int[nodes];
        for (int node = 0; node < nodes; node++) leaders[node] = node;
        Count = nodes;
    }

    /// <summary>How many groups there are.</summary>
    public int Count { get; private set; }

    /// <summary>The node with the lowest number in the group of a node.</summary>
    public int Leader(int node)
    {
        while (leaders[node] != node) node = leaders[node] = leaders[leaders[node]];
        return node;
    }

    /// <summary>Merges the groups of two nodes.</summary>
    /// <returns>Whether they were two.</returns>
    public bool Join(int left, int right)
    {
        (left, right) = (Leader(left), Leader(right));
        if (left == right) return false;
        leaders[Math.Max(left, right)] = Math.Min(left, right);
        Count--;
        return true;
    }

    /// <summary>The groups numbered from 0 in the order of their first nodes: the number of the group of each node.</summary>
    public int[] Numbers()
    {
        int[] numbers = new int[leaders.Length];
        int next = 0;
        for (int node = 0; node < numbers.Length; node++)
            numbers[node] = leaders[node] == node ? next++ : numbers[Leader(node)];
        return numbers;
    }
}
