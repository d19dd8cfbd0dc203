using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>How far a section has been read: where clause and sentence began, what has been said, and the claims so far.</summary>
internal sealed class ReadingState(FormSection section, ImmutableArray<Token> tokens)
{
    private readonly List<Draft> drafts = [];
    private Frame frame;
    private int firstOfSentence;
    private bool isAboutRequests;

    public FormSection Section { get; } = section;

    public ImmutableArray<Token> Tokens { get; } = tokens;

    public IReadOnlyList<Draft> Drafts => drafts;

    /// <summary>What the words so far say of the figures that follow.</summary>
    public ref Frame Frame => ref frame;

    /// <summary>The first token of the clause.</summary>
    public int Clause { get; set; }

    /// <summary>The first token behind the last figure of the clause.</summary>
    public int Segment { get; set; }

    /// <summary>The bracket that closed just before the clause, if one did.</summary>
    public Bracket LastClosed { get; set; }

    /// <summary>Whether the sentence has told of requests or outcomes.</summary>
    public bool HasOutcomes { get; private set; }

    /// <summary>The last claim of the sentence.</summary>
    public Draft? Last => drafts.Count > firstOfSentence ? drafts[^1] : null;

    /// <summary>The tokens between the last figure of the clause and a token.</summary>
    public ReadOnlySpan<Token> Before(int at) => Tokens.AsSpan()[Segment..at];

    public void Add(Draft draft)
    {
        drafts.Add(draft);
        draft.Number = drafts.Count;
        isAboutRequests |= draft.Subject.Id is "requests.carried_in" or "requests.carried_out" || draft.Subject.Family == "outcome";
        HasOutcomes |= draft.Subject.Family is "outcome" or "requests";
    }

    /// <summary>A sentence that tells of requests carried over or of outcomes is about requests, also before it says so.</summary>
    public void EndSentence()
    {
        for (int i = firstOfSentence; i < drafts.Count; i++) drafts[i].IsCertain &= drafts[i].IsOnTopic || (isAboutRequests && drafts[i].Subject.IsOfRequests);
        (HasOutcomes, isAboutRequests, firstOfSentence) = (false, false, drafts.Count);
    }

    /// <summary>Whose a figure is.</summary>
    public ClaimScope ScopeOf(int at) => Before(at).ContainsAny(WordKind.Channel) ? ClaimScope.Part : Frame.Scope;

    /// <summary>A figure with what the words before it say of its bound.</summary>
    public Figure FigureAt(int at)
    {
        Figure figure = Tokens[at].Figure;
        for (int i = at - 1; i >= Segment; i--)
        {
            switch (Tokens[i].Word?.Kind)
            {
                case WordKind.AtLeast: return figure with { Bound = ClaimBound.AtLeast };
                case WordKind.AtMost: return figure with { Bound = ClaimBound.AtMost };
                case WordKind.About: return figure with { Bound = ClaimBound.About };
                case WordKind.Filler: continue;
                default: return figure;
            }
        }

        return figure;
    }
}
