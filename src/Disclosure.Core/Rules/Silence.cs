namespace Disclosure.Rules;

/// <summary>A decision that findings of a rule need no action, with its reason. The findings stay visible and count for no exit status.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided.</param>
/// <param name="Until">The last day on which it holds; <see langword="null"/> means without end.</param>
public sealed record Silence(string Reason, string? By = null, DateOnly? Until = null)
{
    /// <summary>Whether it holds on a day. Where an end is set and no day is given, it does not.</summary>
    public bool HoldsOn(DateOnly? day) => Until is null || day <= Until;
}
