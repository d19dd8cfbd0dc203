using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>What a report says about itself, where it says it in canonical bytes. Its texts stay there until somebody wants them.</summary>
internal struct CanonicalHeader
{
    private Range? id, name, region, url;
    private bool hasAuthority, hasPeriod;
    private AuthorityLevel? level;
    private AuthorityKind? kind;
    private FormEdition? form;
    private Scope? scope;
    private int? year;
    private int revision;
    private DateOnly? from, to, publishedOn;

    /// <summary>The layout of tables that do not tell it.</summary>
    public readonly FormLayout Layout => LayoutEvidence.Default(form, year);

    /// <summary>Whether form and year are those of the two known layouts, as far as they are said.</summary>
    public readonly bool IsCovered => ReportHeader.Covers(form, year);

    public readonly ReportHeader ToHeader(ReadOnlySpan<byte> bytes) => new()
    {
        Form = form,
        Authority = hasAuthority
            ? new() { Id = Text(bytes, id), Name = Text(bytes, name), Region = Text(bytes, region), Level = level, Kind = kind }
            : Authority.Unknown,
        Scope = scope,
        Year = year,
        Revision = revision,
        Period = hasPeriod ? new(from, to) : null,
        PublishedOn = publishedOn,
        Url = Text(bytes, url),
    };

    public static bool TryRead(ref CanonicalCursor json, out CanonicalHeader header)
    {
        header = new() { revision = 1 };
        return (!json.Take(",\"form\":"u8) || json.TakeCode(FormEdition.All.AsSpan(), out header.form))
            && (!json.Take(",\"authority\":{"u8) || header.TryReadAuthority(ref json))
            && (!json.Take(",\"scope\":"u8) || json.TakeCode(Scope.All.AsSpan(), out header.scope))
            && (!json.Take(",\"year\":"u8) || header.TryReadYear(ref json))
            && (!json.Take(",\"revision\":"u8) || (json.TakeCount(out header.revision, out bool isNull) && !isNull && header.revision >= 1))
            && (!json.Take(",\"period\":{"u8) || header.TryReadPeriod(ref json))
            && (!json.Take(",\"published_on\":"u8) || TryReadDate(ref json, out header.publishedOn))
            && (!json.Take(",\"url\":"u8) || json.TakePlain(out header.url));
    }

    private bool TryReadAuthority(ref CanonicalCursor json)
    {
        hasAuthority = true;
        bool isFirst = true;
        return (!json.TakeKey("\"id\":"u8, ref isFirst) || json.TakePlain(out id))
            && (!json.TakeKey("\"name\":"u8, ref isFirst) || json.TakePlain(out name))
            && (!json.TakeKey("\"region\":"u8, ref isFirst) || json.TakePlain(out region))
            && (!json.TakeKey("\"level\":"u8, ref isFirst) || json.TakeCode(AuthorityLevel.All.AsSpan(), out level))
            && (!json.TakeKey("\"kind\":"u8, ref isFirst) || json.TakeCode(AuthorityKind.All.AsSpan(), out kind))
            && json.Take("}"u8);
    }

    private bool TryReadPeriod(ref CanonicalCursor json)
    {
        hasPeriod = true;
        bool isFirst = true;
        return (!json.TakeKey("\"from\":"u8, ref isFirst) || TryReadDate(ref json, out from))
            && (!json.TakeKey("\"to\":"u8, ref isFirst) || TryReadDate(ref json, out to))
            && json.Take("}"u8);
    }

    private bool TryReadYear(ref CanonicalCursor json)
    {
        bool isRead = json.TakeCount(out int number, out bool isNull) && !isNull && number is >= 1 and <= ReportHeader.LastYear;
        year = number;
        return isRead;
    }

    private static bool TryReadDate(ref CanonicalCursor json, out DateOnly? date)
    {
        bool isRead = json.TakeDate(out DateOnly day);
        date = day;
        return isRead;
    }

    private static string? Text(ReadOnlySpan<byte> bytes, Range? at) => at is { } range ? Encoding.UTF8.GetString(bytes[range]) : null;
}
