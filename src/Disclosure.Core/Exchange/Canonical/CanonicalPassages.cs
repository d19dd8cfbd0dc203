using System.Collections.Immutable;
using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>The headings and texts of a report in canonical bytes.</summary>
internal static class CanonicalPassages
{
    private static readonly ImmutableArray<byte[]> keys = [.. SectionKeys.Sections.Select(section => Encoding.ASCII.GetBytes($"\"{section.Id}\":"))];

    /// <summary>Passes over headings and texts, to the end of the report.</summary>
    public static bool TryPass(ref CanonicalCursor json) => TryReadSections(ref json, null) && TryReadNarrative(ref json, isWanted: false, out _);

    /// <summary>Reads what was passed over.</summary>
    public static (ImmutableArray<SectionHeading> Sections, Narrative Narrative) Read(CanonicalCursor json)
    {
        ImmutableArray<SectionHeading>.Builder sections = ImmutableArray.CreateBuilder<SectionHeading>();
        TryReadSections(ref json, sections);
        TryReadNarrative(ref json, isWanted: true, out Narrative narrative);
        return (sections.DrainToImmutable(), narrative);
    }

    private static bool TryReadSections(ref CanonicalCursor json, ImmutableArray<SectionHeading>.Builder? sections)
    {
        if (!json.Take(",\"sections\":["u8)) return true;
        do
        {
            if (!json.Take("{\"id\":"u8) || !json.TakePlain(out Range? id) || SectionOf(json[id.Value]) is not { } section) return false;
            if (!json.Take(",\"heading\":"u8) || !json.TakeText(sections is not null, out string heading) || !json.Take("}"u8)) return false;
            sections?.Add(new(section, heading));
        }
        while (json.Take(","u8));
        return json.Take("]"u8);
    }

    private static bool TryReadNarrative(ref CanonicalCursor json, bool isWanted, out Narrative narrative)
    {
        narrative = Narrative.Empty;
        if (!json.Take(",\"narrative\":{"u8)) return true;
        bool isFirst = true;
        for (int i = 0; i < keys.Length; i++)
        {
            if (!json.TakeKey(keys[i], ref isFirst)) continue;
            if (!json.TakeText(isWanted, out string text)) return false;
            if (isWanted) narrative = narrative.With(SectionKeys.Sections[i], text);
        }

        return json.Take("}"u8);
    }

    private static FormSection? SectionOf(ReadOnlySpan<byte> id)
    {
        foreach (FormSection section in SectionKeys.Sections)
        {
            if (Ascii.Equals(id, section.Id)) return section;
        }

        return null;
    }
}
