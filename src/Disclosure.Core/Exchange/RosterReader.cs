using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <summary>Reads the bodies of a roster.</summary>
internal static class RosterReader
{
    private static readonly KeySet keys = new("format", "bodies");

    private static readonly KeySet bodyKeys = new(
        "id", "name", "former_names", "region", "level", "kind", "parent", "vertical", "succeeds", "valid_from", "valid_to");

    public static ImmutableArray<RosterBody> Read(ref JsonCursor json)
    {
        json.BeginDocument();
        long start = json.Start;
        bool hasFormat = false;
        ImmutableArray<RosterBody>.Builder bodies = ImmutableArray.CreateBuilder<RosterBody>();
        KeyLedger seen = default;
        if (json.BeginObject())
        {
            while (json.NextKey(keys, ref seen, out string key))
            {
                switch (key)
                {
                    case "format": hasFormat = json.Format(RosterJson.Format); break;
                    case "bodies": ReadBodies(ref json, bodies); break;
                }
            }
        }

        if (!hasFormat) json.FailAt(start, ReadErrorCode.MissingFormat, RosterJson.Format);
        json.EndDocument();
        return bodies.ToImmutable();
    }

    private static void ReadBodies(ref JsonCursor json, ImmutableArray<RosterBody>.Builder bodies)
    {
        if (!json.BeginOptionalArray()) return;
        for (int i = 0; json.NextItem(i); i++)
        {
            if (ReadBody(ref json) is { } body) bodies.Add(body);
        }
    }

    private static RosterBody? ReadBody(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginObject()) return null;
        string? id = null, name = null, region = null, parent = null;
        AuthorityLevel? level = null;
        AuthorityKind? kind = null;
        bool isVertical = false;
        ImmutableArray<string> formerNames = [], succeeds = [];
        DateOnly? from = null, to = null;
        KeyLedger seen = default;
        while (json.NextKey(bodyKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "id": id = json.Text(); break;
                case "name": name = json.Text(); break;
                case "former_names": formerNames = json.Texts(); break;
                case "region": region = json.Text(); break;
                case "level": level = json.Code(AuthorityLevel.Of); break;
                case "kind": kind = json.Code(AuthorityKind.Of); break;
                case "parent": parent = json.Text(); break;
                case "vertical": isVertical = json.Boolean() ?? false; break;
                case "succeeds": succeeds = json.Texts(); break;
                case "valid_from": from = json.Date(); break;
                case "valid_to": to = json.Date(); break;
            }
        }

        if (json.Error is not null) return null;
        if (string.IsNullOrWhiteSpace(id))
        {
            json.FailAt(start, ReadErrorCode.MissingKey, "id");
            return null;
        }

        Authority authority = new() { Name = name, Region = region, Level = level, Kind = kind, FormerNames = formerNames };
        return new(id, authority) { Parent = parent, IsVertical = isVertical, Succeeds = succeeds, ValidFrom = from, ValidTo = to };
    }
}
