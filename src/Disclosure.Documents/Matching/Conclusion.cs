using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Why a figure was put into a cell though it is not plainly printed there.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Identities">The identities that were used.</param>
internal sealed record Conclusion(BilingualText Reason, params ImmutableArray<string> Identities)
{
    /// <summary>The placement as the provenance keeps it, in both languages.</summary>
    public InferredPlacement ToPlacement() => new($"{Reason.Chinese} ({Reason.English})", Identities);
}
