using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Diagnosing;

/// <summary>Rule instances that share cells, directly or through each other; no error in a cluster is seen in another.</summary>
/// <param name="Instances">The instances, named as in findings.</param>
/// <param name="Cells">Their cells, in the order of <see cref="OfficialForm.Cells"/>.</param>
/// <param name="Equations">How many of the instances are equalities.</param>
/// <param name="Rank">How many equalities say something of their own; the rest follows from these.</param>
/// <param name="Distance">
/// The least number of cells, each seen by itself, that can be wrong together so that no equality shows it; null where that cannot happen.
/// Where <paramref name="BlindSpot"/> is empty it is a number below which that cannot happen.
/// </param>
/// <param name="BlindSpot">Some cells, as few as the distance, that can be wrong together unseen.</param>
public sealed record RuleCluster(
    ImmutableArray<string> Instances, ImmutableArray<FormCell> Cells, int Equations, int Rank, int? Distance, ImmutableArray<FormCell> BlindSpot);
