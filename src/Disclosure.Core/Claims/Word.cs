namespace Disclosure.Claims;

/// <summary>An entry of the lexicon.</summary>
/// <param name="Text">The word, in half-width characters.</param>
/// <param name="Kind">The part that it plays.</param>
/// <param name="Meaning">For subjects the identifier, for groups, results, documents and columns their part of it; else empty.</param>
internal sealed record Word(string Text, WordKind Kind, string Meaning = "");
