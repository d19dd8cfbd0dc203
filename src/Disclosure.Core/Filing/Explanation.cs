namespace Disclosure.Filing;

/// <summary>差异说明: why an identity does not hold, filed for exactly one instance of a rule and one difference.</summary>
/// <remarks>Immutable. Equality is by content. When rule, instance or difference no longer fits, the explanation is stale.</remarks>
/// <param name="Rule">The identifier of the rule, as filed.</param>
/// <param name="Instance">The instance of the rule, as filed.</param>
/// <param name="Residual">The difference left - right that is explained; <see langword="null"/> where none was given.</param>
/// <param name="Reason">The reason.</param>
/// <param name="By">Who explains.</param>
/// <param name="On">The day of the explanation.</param>
public sealed record Explanation(string Rule, string Instance, decimal? Residual, string Reason, string? By = null, DateOnly? On = null);
