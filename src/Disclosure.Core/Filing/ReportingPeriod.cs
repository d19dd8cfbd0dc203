namespace Disclosure.Filing;

/// <summary>The period that a report says it covers, both days included. The law asks for 1 January to 31 December.</summary>
/// <remarks>Immutable; the source may state only one of the two days, or an impossible order: it is kept as filed.</remarks>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ReportingPeriod(DateOnly? From, DateOnly? To);
