using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Writes what a report holds beside header and tables: headings, texts, rows without a place, explanations.</summary>
internal static class PassageWriter
{
    public static void Write(ref CanonicalJson json, FiledReport report)
    {
        WriteSections(ref json, report.Sections);
        WriteNarrative(ref json, report.Narrative);
        WriteUnplaced(ref json, report.Unplaced);
        WriteExplanations(ref json, report.Explanations);
    }

    private static void WriteSections(ref CanonicalJson json, ImmutableArray<SectionHeading> sections)
    {
        if (sections.IsEmpty) return;
        json.Key("sections");
        json.BeginArray();
        foreach (SectionHeading section in sections)
        {
            json.BeginObject();
            json.Pair("id", section.Section.Id);
            json.Pair("heading", section.Heading);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteNarrative(ref CanonicalJson json, Narrative narrative)
    {
        if (narrative.IsEmpty) return;
        json.Key("narrative");
        json.BeginObject();
        foreach (FormSection section in FormSection.InOrder) json.Pair(section.Id, narrative[section]);
        json.EndObject();
    }

    private static void WriteUnplaced(ref CanonicalJson json, ImmutableArray<UnplacedRow> rows)
    {
        if (rows.IsEmpty) return;
        json.Key("unplaced");
        json.BeginArray();
        foreach (UnplacedRow row in rows)
        {
            json.BeginObject();
            json.Pair("table", row.Table);
            json.Pair("label", row.Label);
            WritePrints(ref json, row.Cells);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WritePrints(ref CanonicalJson json, ImmutableArray<string?> prints)
    {
        if (prints.IsEmpty) return;
        json.Key("cells");
        json.BeginArray();
        foreach (string? print in prints)
        {
            if (print is null) json.Null();
            else json.Text(print);
        }

        json.EndArray();
    }

    private static void WriteExplanations(ref CanonicalJson json, ImmutableArray<Explanation> explanations)
    {
        if (explanations.IsEmpty) return;
        json.Key("explanations");
        json.BeginArray();
        foreach (Explanation explanation in explanations)
        {
            json.BeginObject();
            json.Pair("rule", explanation.Rule);
            json.Pair("instance", explanation.Instance);
            json.Pair("residual", explanation.Residual);
            json.Pair("reason", explanation.Reason);
            json.Pair("by", explanation.By);
            json.Pair("on", explanation.On);
            json.EndObject();
        }

        json.EndArray();
    }
}
