using System.Text.Json;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Reads from disclosure-findings/1 what a comparison needs.</summary>
internal sealed class BaselineReader
{
    private static readonly KeySet documentKeys = new(["format", "reports", .. ReportKeys]);
    private static readonly KeySet reportKeys = new([.. ReportKeys]);
    private static readonly KeySet authorityKeys = new("id", "name");
    private static readonly KeySet findingKeys = new("rule", "instance", "cause", "message", "fingerprint");

    private readonly List<(FindingsBaseline.ReportKey, BaselineFinding)> findings = [];
    private bool hasFormat;

    private static string[] ReportKeys => ["source", "authority", "scope", "year", "findings"];

    public Result<FindingsBaseline, ReadError> Read(ReadOnlySpan<byte> utf8)
    {
        if (Utf8Document.IsWide(utf8)) return new Utf8Document(utf8, 1).ErrorAt(0, ReadErrorCode.Utf16);
        if (LineProbe.IsLines(utf8)) return ReadLines(utf8);
        return ReadPart(new Utf8Document(utf8, 1)) is { } error ? error : new FindingsBaseline(findings);
    }

    private Result<FindingsBaseline, ReadError> ReadLines(ReadOnlySpan<byte> utf8)
    {
        long number = 1;
        foreach (Range line in utf8.Split((byte)'\n'))
        {
            Utf8Document document = new(utf8[line], number++);
            if (!document.IsEmpty && ReadPart(document) is { } error) return error;
        }

        return new FindingsBaseline(findings);
    }

    /// <summary>A document, or a line of a stream: the format stands in the document or in the first line.</summary>
    private ReadError? ReadPart(Utf8Document document)
    {
        if (document.IsEmpty) return document.ErrorAt(0, ReadErrorCode.EmptyDocument);
        JsonCursor json = new(document, ReportReadOptions.Default, new List<ReadingNote>());
        try
        {
            json.BeginDocument();
            long start = json.Start;
            ReadReport(ref json, documentKeys);
            if (!hasFormat) json.FailAt(start, ReadErrorCode.MissingFormat, FindingsHeaderWriter.Format);
            json.EndDocument();
        }
        catch (JsonException thrown)
        {
            json.FailMalformed(thrown);
        }

        return json.Error;
    }

    private void ReadReport(ref JsonCursor json, KeySet keys)
    {
        if (!json.BeginObject()) return;
        string source = "";
        string? scope = null;
        int? year = null;
        Authority authority = Authority.Unknown;
        List<BaselineFinding> own = [];
        KeyLedger seen = default;
        while (json.NextKey(keys, ref seen, out string key))
        {
            switch (key)
            {
                case "format": hasFormat = json.Format(FindingsHeaderWriter.Format); break;
                case "reports":
                    if (!json.BeginOptionalArray()) break;
                    for (int i = 0; json.NextItem(i); i++) ReadReport(ref json, reportKeys);
                    break;
                case "source": source = json.Text() ?? ""; break;
                case "authority": authority = ReadAuthority(ref json); break;
                case "scope": scope = json.Text(); break;
                case "year": year = json.Integer(); break;
                case "findings":
                    if (!json.BeginOptionalArray()) break;
                    for (int i = 0; json.NextItem(i); i++) ReadFinding(ref json, own);
                    break;
            }
        }

        findings.AddRange(own.Select(finding => (FindingsBaseline.ReportKey.Of(source, authority, scope, year), finding)));
    }

    private static Authority ReadAuthority(ref JsonCursor json)
    {
        Authority authority = Authority.Unknown;
        if (!json.BeginOptionalObject()) return authority;
        KeyLedger seen = default;
        while (json.NextKey(authorityKeys, ref seen, out string key))
            authority = key == "id" ? authority with { Id = json.Text() } : authority with { Name = json.Text() };
        return authority;
    }

    /// <summary>An instance that is no finding has no cause.</summary>
    private static void ReadFinding(ref JsonCursor json, List<BaselineFinding> findings)
    {
        long start = json.Start;
        if (!json.BeginObject()) return;
        string? rule = null, instance = null, fingerprint = null;
        bool isFinding = true;
        BilingualText? message = null;
        KeyLedger seen = default;
        while (json.NextKey(findingKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "rule": rule = json.Text(); break;
                case "instance": instance = json.Text(); break;
                case "cause": isFinding = json.Integer() is not null; break;
                case "message": message = RuleParts.ReadBilingual(ref json); break;
                case "fingerprint": fingerprint = json.Text(); break;
            }
        }

        if (json.Error is not null || !isFinding) return;
        string? missing = rule is null ? "rule" : instance is null ? "instance" : message is null ? "message"
            : fingerprint is null ? "fingerprint" : null;
        if (missing is null) findings.Add(new(rule!, instance!, message!, fingerprint!));
        else json.FailAt(start, ReadErrorCode.MissingKey, missing);
    }
}
