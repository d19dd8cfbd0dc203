namespace Disclosure.Algebra;

/// <summary>The nodes of one connected part of a network grouped by the unknowns that may carry something, with the surplus of each group.</summary>
/// <remarks>A step of the search: copied from the step before it, then two groups joined. Mutable, reused without allocating.</remarks>
internal sealed class Partition
{
    private readonly int[] groups;
    private readonly long[] sums;
    private readonly long[] unbalanced;
    private readonly Collections collections;

    public Partition(int nodes, Collections collections)
    {
        this.collections = collections;
        groups = new int[nodes];
        sums = new long[nodes];
        unbalanced = new long[nodes];
    }

    /// <summary>The group of a node: the number of one of its nodes.</summary>
    public int Of(int node) => groups[node];

    /// <summary>The surplus of a group.</summary>
    public long SumOf(int group) => sums[group];

    /// <summary>Every node of a part is a group by itself.</summary>
    public void Separate(ReadOnlySpan<int> nodes, ReadOnlySpan<long> surpluses)
    {
        sums.AsSpan().Clear();
        foreach (int node in nodes)
        {
            groups[node] = node;
            sums[node] = surpluses[node];
        }
    }

    /// <summary>Takes over another partition and joins the groups of two nodes.</summary>
    /// <returns>Whether they were two.</returns>
    public bool JoinFrom(Partition before, int left, int right)
    {
        before.groups.CopyTo(groups, 0);
        before.sums.CopyTo(sums, 0);
        return Join(left, right);
    }

    /// <summary>Joins the groups of two nodes.</summary>
    /// <returns>Whether they were two.</returns>
    public bool Join(int left, int right)
    {
        int stays = groups[left];
        int goes = groups[right];
        if (stays == goes) return false;
        groups.AsSpan().Replace(goes, stays);
        sums[stays] += sums[goes];
        sums[goes] = 0;
        return true;
    }

    /// <summary>How many joins it takes at least until no group has a surplus.</summary>
    /// <remarks>
    /// Groups that end up together have sums that cancel, and a collection of them takes one join less than it has groups: so as many
    /// collections as possible are looked for. Two groups that cancel may always be a collection of their own.
    /// </remarks>
    public int JoinsNeeded()
    {
        int count = 0;
        int pairs = 0;
        foreach (long sum in sums)
        {
            if (sum == 0) continue;
            int partner = unbalanced.AsSpan(0, count).IndexOf(-sum);
            if (partner < 0)
            {
                unbalanced[count++] = sum;
                continue;
            }

            unbalanced[partner] = unbalanced[--count];
            pairs++;
        }

        return pairs + count - collections.Most(unbalanced.AsSpan(0, count));
    }
}
