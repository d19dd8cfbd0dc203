namespace Disclosure.Algebra;

/// <summary>How many steps a search may still take. Mutable.</summary>
internal sealed class Budget
{
    /// <summary>As long as a step takes, so many entries of a tableau are worked on.</summary>
    private const int EntriesOfAStep = 20;

    private long left;

    /// <summary>Whether more was spent than allowed.</summary>
    public bool IsSpent => left < 0;

    /// <summary>How many entries of a tableau may still be worked on.</summary>
    public long Entries => Math.Max(left, 0) * EntriesOfAStep;

    /// <summary>Allows so many steps from now on.</summary>
    public void Allow(int steps) => left = steps;

    /// <summary>Takes steps.</summary>
    public void Take(int steps) => left -= steps;

    /// <summary>Takes the steps that work on entries of a tableau was worth; all where it did not suffice.</summary>
    public Answer Take(long entries, Answer found)
    {
        left = found == Answer.Undecided ? -1 : left - (entries / EntriesOfAStep);
        return found;
    }
}
