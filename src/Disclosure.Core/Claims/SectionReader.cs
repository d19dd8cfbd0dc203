using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>Reads the claims of one section, token by token.</summary>
internal sealed class SectionReader
{
    private readonly ImmutableArray<Token> tokens;
    private readonly ReadingState state;
    private readonly SubjectFinder subjects;
    private readonly StatementFinder statements;
    private readonly RespectiveList respective;
    private readonly CountReader counts;
    private readonly RelativeReader relatives;
    private readonly SumFinder sums = new();
    private readonly Stack<Bracket> brackets = [];

    private SectionReader(FormSection section, string text)
    {
        tokens = Tokenizer.Tokens(text);
        state = new(section, tokens);
        subjects = new(tokens);
        statements = new(tokens);
        respective = new(tokens);
        counts = new(state, subjects, sums, respective);
        relatives = new(state, subjects);
    }

    public static ImmutableArray<Claim> Read(FormSection section, string text)
    {
        SectionReader reader = new(section, text);
        reader.Run();
        return [.. reader.state.Drafts.Select(draft => draft.ToClaim(section, text))];
    }

    private void Run()
    {
        for (int at = 0; at < tokens.Length; at++)
        {
            ref readonly Token token = ref tokens.ItemRef(at);
            if (token.Kind == TokenKind.Figure && token.Figure.Unit != ClaimUnit.Other) ReadFigure(at);
            respective.Read(at);
            subjects.Read(token);
            state.Frame.Read(token);
            sums.Read(token);
            if (token.EndsClause) EndClause(at);
        }

        EndClause(tokens.Length);
        state.EndSentence();
        sums.End();
    }

    private void ReadFigure(int at)
    {
        Draft? draft = state.Frame.Period == ClaimPeriod.Comparison ? relatives.Change(at)
            : tokens[at].Figure.Unit == ClaimUnit.Percent ? relatives.Share(at)
            : counts.Read(at);
        if (draft is not null)
        {
            state.Add(draft);
            sums.Add(draft);
            state.Frame.IsNarrowed |= draft.Subject.Id == "part";
        }

        state.Segment = at + 1;
    }

    private void EndClause(int at)
    {
        int clause = state.Clause;
        if (statements.Find(clause, at, state.Frame) is { } statement) state.Add(statement);
        state.Frame.IsNarrowed |= at > clause && tokens[at - 1].IsOfAnotherKind && state.Segment == clause;
        state.Frame.IsNarrowed |= state.Segment == clause && at > clause && tokens.AsSpan()[clause..at].Narrows();
        state.Clause = state.Segment = at + 1;
        if (at >= tokens.Length) return;
        Bracket closed = default;
        switch (tokens[at].Kind)
        {
            case TokenKind.Open: brackets.Push(new(at, clause, state.Frame)); break;
            case TokenKind.Close when brackets.TryPop(out closed): state.Frame = closed.Frame; break;
            case TokenKind.Stop or TokenKind.Paragraph: EndSentence(tokens[at]); break;
        }

        state.LastClosed = closed;
        state.Frame.BeginClause();
    }

    private void EndSentence(Token end)
    {
        brackets.Clear();
        subjects.BeginSentence();
        state.EndSentence();
        if (end.Kind == TokenKind.Paragraph) state.Frame.BeginParagraph();
        else state.Frame.BeginSentence();
    }
}
