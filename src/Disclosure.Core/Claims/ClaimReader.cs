using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Claims;

/// <summary>Reads the figures that a narrative states, with a grammar of the field's own sentences (文字核对).</summary>
/// <remarks>
/// It reads language alone: neither tables nor the year of the report. Time is linear in the length of the text. A narrative is read once,
/// however often it is asked for.
/// </remarks>
public static class ClaimReader
{
    /// <summary>The claims of a narrative, section by section in the order of the form.</summary>
    public static ImmutableArray<Claim> Read(Narrative narrative)
    {
        ArgumentNullException.ThrowIfNull(narrative);
        return ((Claims)(narrative.Reading ??= new Claims(narrative))).All;
    }

    private sealed class Claims(Narrative narrative)
    {
        public ImmutableArray<Claim> All { get; } = [.. narrative.Sections.SelectMany(section => SectionReader.Read(section, narrative[section]!))];
    }
}
