using System.Text.Json;
using CSharpFunctionalExtensions;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Reads a linear rule of a profile: sides as in disclosure-rules/1, a cell alone standing for itself once.</summary>
internal static class HouseRuleReader
{
    private static readonly KeySet ruleKeys = new("id", "title", "left", "relation", "right", "severity");
    private static readonly KeySet sideKeys = new("terms", "constant");
    private static readonly KeySet termKeys = new("cell", "coefficient");

    public static LinearRule? Read(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginObject()) return null;
        string? id = null;
        BilingualText? title = null;
        LinearForm? left = null, right = null;
        Relation? relation = null;
        Severity severity = Severity.Warning;
        KeyLedger seen = default;
        while (json.NextKey(ruleKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "id": id = json.Text(); break;
                case "title": title = RuleParts.ReadBilingual(ref json); break;
                case "left": left = ReadSide(ref json); break;
                case "relation": relation = ReadRelation(ref json); break;
                case "right": right = ReadSide(ref json); break;
                case "severity": severity = RuleParts.ReadSeverity(ref json) ?? severity; break;
            }
        }

        if (json.Error is not null) return null;
        string? missing = id is null ? "id" : title is null ? "title" : left is null ? "left"
            : relation is null ? "relation" : right is null ? "right" : null;
        if (missing is not null)
        {
            json.FailAt(start, ReadErrorCode.MissingKey, missing);
            return null;
        }

        Result<LinearRule, RuleError> rule = LinearRule.Create(id!, title!, left!, relation!.Value, right!, severity);
        if (rule.IsSuccess) return rule.Value;
        RuleParts.Fail(ref json, start, rule.Error);
        return null;
    }

    private static Relation? ReadRelation(ref JsonCursor json)
    {
        if (json.Text() is not { } text) return null;
        foreach (Relation relation in Enum.GetValues<Relation>())
        {
            if (CodeNames.Of(relation) == text) return relation;
        }

        json.Fail(ReadErrorCode.UnknownValue, "=|<=|>=", text);
        return null;
    }

    private static LinearForm? ReadSide(ref JsonCursor json)
    {
        if (!json.BeginOptionalObject()) return null;
        LinearForm form = LinearForm.Zero;
        KeyLedger seen = default;
        while (json.NextKey(sideKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "terms": form += ReadTerms(ref json); break;
                case "constant": form += LinearForm.Of(json.Integer() ?? 0); break;
            }
        }

        return form;
    }

    private static LinearForm ReadTerms(ref JsonCursor json)
    {
        LinearForm sum = LinearForm.Zero;
        if (!json.BeginOptionalArray()) return sum;
        for (int i = 0; json.NextItem(i); i++)
        {
            if (json.Token == JsonTokenType.String) sum += ReadCell(ref json) ?? LinearForm.Zero;
            else sum += ReadTerm(ref json);
        }

        return sum;
    }

    private static LinearForm ReadTerm(ref JsonCursor json)
    {
        if (!json.BeginObject()) return LinearForm.Zero;
        LinearForm? cell = null;
        int coefficient = 1;
        KeyLedger seen = default;
        while (json.NextKey(termKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "cell": cell = ReadCell(ref json); break;
                case "coefficient": coefficient = json.Integer() ?? 1; break;
            }
        }

        return coefficient * (cell ?? LinearForm.Zero);
    }

    private static LinearForm? ReadCell(ref JsonCursor json)
    {
        if (json.Text() is not { } id) return null;
        if (OfficialForm.TryGetCell(id, out FormCell? cell)) return cell;
        json.Fail(ReadErrorCode.UnknownValue, "cell", id);
        return null;
    }
}
