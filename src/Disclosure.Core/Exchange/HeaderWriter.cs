using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <summary>Writes what a report says about itself.</summary>
internal static class HeaderWriter
{
    public static void Write(ref CanonicalJson json, ReportHeader header)
    {
        json.Pair("form", header.Form?.Code);
        WriteAuthority(ref json, header.Authority);
        json.Pair("scope", header.Scope?.Code);
        json.Pair("year", header.Year);
        json.Pair("revision", header.Revision == 1 ? null : header.Revision);
        WritePeriod(ref json, header.Period);
        json.Pair("published_on", header.PublishedOn);
        json.Pair("url", header.Url);
    }

    private static void WriteAuthority(ref CanonicalJson json, Authority authority)
    {
        if (authority == Authority.Unknown) return;
        json.Key("authority");
        json.BeginObject();
        json.Pair("id", authority.Id);
        json.Pair("name", authority.Name);
        json.Pair("region", authority.Region);
        json.Pair("level", authority.Level?.Code);
        json.Pair("kind", authority.Kind?.Code);
        json.Pair("former_names", authority.FormerNames);
        json.EndObject();
    }

    private static void WritePeriod(ref CanonicalJson json, ReportingPeriod? period)
    {
        if (period is null) return;
        json.Key("period");
        json.BeginObject();
        json.Pair("from", period.From);
        json.Pair("to", period.To);
        json.EndObject();
    }
}
