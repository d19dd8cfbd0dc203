using Disclosure.Benchmarks.Measuring;

namespace Disclosure.Benchmarks.Gates;

/// <summary>Ways to do the same, timed side by side.</summary>
internal interface IContest
{
    /// <summary>The ways.</summary>
    Case[] Cases { get; }

    /// <summary>Throws where one way does not say what the others say.</summary>
    void ProveAnswers();

    /// <summary>What was promised, and what the times say.</summary>
    Gate[] Gates(Timing timing);
}
