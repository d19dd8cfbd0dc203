using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <summary>The header of a report while it is read.</summary>
internal struct HeaderDraft
{
    private static readonly KeySet authorityKeys = new("id", "name", "region", "level", "kind", "former_names");
    private static readonly KeySet periodKeys = new("from", "to");

    private FormEdition? form;
    private Authority? authority;
    private Scope? scope;
    private int? year;
    private int? revision;
    private ReportingPeriod? period;
    private DateOnly? publishedOn;
    private string? url;

    /// <summary>The keys of the header, in canonical order.</summary>
    public static ImmutableArray<string> Keys { get; } =
        ["form", "authority", "scope", "year", "revision", "period", "published_on", "url"];

    public void Read(ref JsonCursor json, string key)
    {
        switch (key)
        {
            case "form": form = json.Code(FormEdition.Of); break;
            case "authority": authority = ReadAuthority(ref json); break;
            case "scope": scope = json.Code(Scope.Of); break;
            case "year": year = json.Integer(least: 1, most: ReportHeader.LastYear); break;
            case "revision": revision = json.Integer(least: 1); break;
            case "period": period = ReadPeriod(ref json); break;
            case "published_on": publishedOn = json.Date(); break;
            case "url": url = json.Text(); break;
            default: throw new ArgumentOutOfRangeException(nameof(key), key, "not a key of the header");
        }
    }

    public readonly ReportHeader ToHeader() => new()
    {
        Form = form,
        Authority = authority ?? Authority.Unknown,
        Scope = scope,
        Year = year,
        Revision = revision ?? 1,
        Period = period,
        PublishedOn = publishedOn,
        Url = url,
    };

    private static Authority? ReadAuthority(ref JsonCursor json)
    {
        if (!json.BeginOptionalObject()) return null;
        string? id = null, name = null, region = null;
        AuthorityLevel? level = null;
        AuthorityKind? kind = null;
        ImmutableArray<string> formerNames = [];
        KeyLedger seen = default;
        while (json.NextKey(authorityKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "id": id = json.Text(); break;
                case "name": name = json.Text(); break;
                case "region": region = json.Text(); break;
                case "level": level = json.Code(AuthorityLevel.Of); break;
                case "kind": kind = json.Code(AuthorityKind.Of); break;
                case "former_names": formerNames = json.Texts(); break;
            }
        }

        return new() { Id = id, Name = name, Region = region, Level = level, Kind = kind, FormerNames = formerNames };
    }

    private static ReportingPeriod? ReadPeriod(ref JsonCursor json)
    {
        if (!json.BeginOptionalObject()) return null;
        DateOnly? from = null, to = null;
        KeyLedger seen = default;
        while (json.NextKey(periodKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "from": from = json.Date(); break;
                case "to": to = json.Date(); break;
            }
        }

        return new(from, to);
    }
}
