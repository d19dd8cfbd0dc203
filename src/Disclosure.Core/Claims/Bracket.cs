namespace Disclosure.Claims;

/// <summary>A bracket in a sentence: where it opened, where the clause before it began, and what had been said until then.</summary>
internal readonly record struct Bracket(int At, int Clause, Frame Frame);
