using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Reads what a report holds beside header and tables: headings, texts, rows without a place, explanations.</summary>
internal static class PassageReader
{
    private static readonly KeySet sectionKeys = new("id", "heading");
    private static readonly KeySet unplacedKeys = new("table", "label", "cells");
    private static readonly KeySet explanationKeys = new("rule", "instance", "residual", "reason", "by", "on");

    public static void ReadSections(ref JsonCursor json, IList<SectionHeading> sections)
    {
        if (!json.BeginOptionalArray()) return;
        for (int i = 0; json.NextItem(i); i++)
        {
            long start = json.Start;
            if (!json.BeginObject()) continue;
            FormSection? section = null;
            string? heading = null;
            KeyLedger seen = default;
            bool hasId = false;
            while (json.NextKey(sectionKeys, ref seen, out string key))
            {
                switch (key)
                {
                    case "id": hasId = true; section = ReadSection(ref json); break;
                    case "heading": heading = json.Text(); break;
                }
            }

            if (section is not null) sections.Add(new(section, heading ?? ""));
            else if (!hasId) json.DoubtAt(start, ReadErrorCode.MissingKey, "id");
        }
    }

    public static Narrative ReadNarrative(ref JsonCursor json)
    {
        Narrative narrative = Narrative.Empty;
        if (!json.BeginOptionalObject()) return narrative;
        KeyLedger seen = default;
        while (json.NextKey(SectionKeys.All, ref seen, out int key))
            if (json.Text() is { } text) narrative = narrative.With(FormSection.InOrder[key], text);
        return narrative;
    }

    public static void ReadUnplaced(ref JsonCursor json, IList<UnplacedRow> rows)
    {
        if (!json.BeginOptionalArray()) return;
        for (int i = 0; json.NextItem(i); i++)
        {
            if (!json.BeginObject()) continue;
            string? table = null, label = null;
            ImmutableArray<string?> cells = [];
            KeyLedger seen = default;
            while (json.NextKey(unplacedKeys, ref seen, out string key))
            {
                switch (key)
                {
                    case "table": table = json.Text(); break;
                    case "label": label = json.Text(); break;
                    case "cells": cells = ReadPrints(ref json); break;
                }
            }

            rows.Add(new(table, label ?? "", cells));
        }
    }

    public static void ReadExplanations(ref JsonCursor json, IList<Explanation> explanations)
    {
        if (!json.BeginOptionalArray()) return;
        for (int i = 0; json.NextItem(i); i++)
        {
            long start = json.Start;
            if (!json.BeginObject()) continue;
            string? rule = null, instance = null, reason = null, by = null;
            decimal? residual = null;
            DateOnly? on = null;
            KeyLedger seen = default;
            while (json.NextKey(explanationKeys, ref seen, out string key))
            {
                switch (key)
                {
                    case "rule": rule = json.Text(); break;
                    case "instance": instance = json.Text(); break;
                    case "residual": residual = json.Number(); break;
                    case "reason": reason = json.Text(); break;
                    case "by": by = json.Text(); break;
                    case "on": on = json.Date(); break;
                }
            }

            if (rule is null || instance is null) json.DoubtAt(start, ReadErrorCode.MissingKey, rule is null ? "rule" : "instance");
            else explanations.Add(new(rule, instance, residual, reason ?? "", by, on));
        }
    }

    private static FormSection? ReadSection(ref JsonCursor json)
    {
        if (json.Text() is not { } id) return null;
        if (FormSection.TryGet(id, out FormSection? section)) return section;
        json.Doubt(ReadErrorCode.UnknownValue, id);
        return null;
    }

    /// <summary>The cells of an unplaced row: prints, also where a writer gave them as numbers.</summary>
    private static ImmutableArray<string?> ReadPrints(ref JsonCursor json)
    {
        if (!json.BeginOptionalArray()) return [];
        ImmutableArray<string?>.Builder prints = ImmutableArray.CreateBuilder<string?>();
        for (int i = 0; json.NextItem(i); i++)
            prints.Add(json.Token == JsonTokenType.Number ? json.NumberToken() : json.Text());
        return prints.ToImmutable();
    }
}
