using System.Collections.Immutable;
using Disclosure.Rules;

namespace Disclosure.Diagnosing;

/// <summary>An edit operation over the unknowns of a system.</summary>
/// <param name="Mechanism">What happened to the line.</param>
/// <param name="Moves">Where each figure belongs, and where it stands.</param>
internal sealed record NumberedLineEdit(Mechanism Mechanism, ImmutableArray<(int To, int From)> Moves)
{
    /// <summary>The operations all cells of which stand in a system.</summary>
    public static ImmutableArray<NumberedLineEdit> In(RuleSystem system, IEnumerable<LineEdit> edits) =>
    [
        .. edits
            .Select(edit => new NumberedLineEdit(edit.Mechanism, [.. edit.Moves.Select(move => (system.NumberOf(move.To), system.NumberOf(move.From)))]))
            .Where(edit => edit.Moves.All(move => move is { To: >= 0, From: >= 0 })),
    ];
}
