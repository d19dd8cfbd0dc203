using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>The headings and texts of a report in canonical bytes.</summary>
internal static class CanonicalPassages
{
    private static readonly ImmutableArray<byte[]> keys = [.. FormSection.InOrder.Select(section => Encoding.ASCII.GetBytes($"\"{section.Id}\":"))];

    /// <summary>The headings of most reports: the six of the form with their numbers.</summary>
    private static readonly ImmutableArray<SectionHeading> official = [.. FormSection.All.Select(section => new SectionHeading(section, section.NumberedHeading))];

    private static readonly byte[] officialBytes = Encoding.UTF8.GetBytes(
        string.Join(',', official.Select(heading => $"{{\"id\":\"{heading.Section.Id}\",\"heading\":\"{heading.Heading}\"}}")) + "]");

    /// <summary>Passes over headings and texts, to the end of the report.</summary>
    public static bool TryPass(ref CanonicalCursor json) => TryReadSections(ref json, isWanted: false, out _) && TryReadNarrative(ref json, isWanted: false, out _);

    /// <summary>Reads what was passed over.</summary>
    public static (ImmutableArray<SectionHeading> Sections, Narrative Narrative) Read(CanonicalCursor json)
    {
        TryReadSections(ref json, isWanted: true, out ImmutableArray<SectionHeading> sections);
        TryReadNarrative(ref json, isWanted: true, out Narrative narrative);
        return (sections, narrative);
    }

    private static bool TryReadSections(ref CanonicalCursor json, bool isWanted, out ImmutableArray<SectionHeading> sections)
    {
        sections = [];
        if (!json.Take(",\"sections\":["u8)) return true;
        if (json.Take(officialBytes))
        {
            sections = official;
            return true;
        }

        ImmutableArray<SectionHeading>.Builder? read = isWanted ? ImmutableArray.CreateBuilder<SectionHeading>() : null;
        do
        {
            if (!json.Take("{\"id\":"u8) || !json.TakePlain(out Range? id) || SectionOf(json[id.Value]) is not { } section) return false;
            if (!json.Take(",\"heading\":"u8) || !json.TakeText(isWanted, out string heading) || !json.Take("}"u8)) return false;
            read?.Add(new(section, heading));
        }
        while (json.Take(","u8));
        if (read is not null) sections = read.DrainToImmutable();
        return json.Take("]"u8);
    }

    private static bool TryReadNarrative(ref CanonicalCursor json, bool isWanted, out Narrative narrative)
    {
        narrative = Narrative.Empty;
        if (!json.Take(",\"narrative\":{"u8)) return true;
        string?[] texts = isWanted ? new string?[keys.Length] : [];
        bool isFirst = true;
        for (int i = 0; i < keys.Length; i++)
        {
            if (!json.TakeKey(keys[i], ref isFirst)) continue;
            if (!json.TakeText(isWanted, out string text)) return false;
            if (isWanted) texts[i] = text;
        }

        if (isWanted) narrative = Narrative.Of(ImmutableCollectionsMarshal.AsImmutableArray(texts));
        return json.Take("}"u8);
    }

    private static FormSection? SectionOf(ReadOnlySpan<byte> id)
    {
        foreach (FormSection section in FormSection.InOrder)
        {
            if (Ascii.Equals(id, section.Id)) return section;
        }

        return null;
    }
}
