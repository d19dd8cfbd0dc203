namespace Disclosure.Claims;

/// <summary>What a figure counts, as the words around it say.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="From">The token at which the print of the claim begins.</param>
/// <param name="IsStrict">Whether nothing but known words stands between subject and figure, and the subject is beyond doubt.</param>
/// <param name="IsWeak">Whether the subject is only a noun, 申请, or short.</param>
internal readonly record struct Reading(ClaimSubject Subject, int From, bool IsStrict, bool IsWeak);
