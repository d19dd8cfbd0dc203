using System.Collections.Immutable;
using Disclosure.Diagnosing;
using Disclosure.Filing;

namespace Disclosure.Rollup;

/// <summary>How much of a difference a repair of one report accounts for.</summary>
/// <param name="Of">The report that the repair is of: a part, or the whole itself.</param>
/// <param name="Change">The cell with its printed and its proposed figure.</param>
/// <param name="Explains">The broken identities of that report that the repair mends.</param>
/// <param name="IsUnique">Whether the report's own identities leave no other repair; else the difference itself has chosen among several.</param>
/// <param name="Amount">What the repair takes off the difference.</param>
public sealed record TracePart(SourcedReport Of, CellChange Change, ImmutableArray<Finding> Explains, bool IsUnique, decimal Amount);
