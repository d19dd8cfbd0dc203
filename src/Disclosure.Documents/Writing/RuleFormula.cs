using System.Globalization;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Documents.Writing;

/// <summary>The formulas of a linear relation, with functions that every spreadsheet has: SUM, COUNT, AND, IF.</summary>
internal sealed class RuleFormula(LinearInstance instance, SheetMap map)
{
    private string Left => Sum(instance.Left);

    private string Right => Sum(instance.Right);

    private string HasAll => $"COUNT({string.Join(',', map.RangesOf(instance.Cells))})={instance.Cells.Length.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether all figures are there and the relation fails.</summary>
    public string Fails => $"AND({HasAll},{Left}{Opposite}{Right})";

    /// <summary>The verdict in words; the sides where the relation fails.</summary>
    public string Verdict => $"IF({HasAll},IF({Left}{Symbol}{Right},\"成立\",\"不成立：左边 \"&({Left})&\"，右边 \"&({Right})),\"无法核对（有空格或文字）\")";

    /// <summary>The total of parts that stand alone on the left; <see langword="null"/> where the relation gives none.</summary>
    public static (FormCell Total, FormCell[] Parts)? TotalOf(LinearInstance instance) =>
        instance is { Relation: Relation.Equal, Left.Constant: 0, Right: { Constant: 0, Terms: [{ Coefficient: 1 } total] } }
        && instance.Left.Terms.Length > 1 && instance.Left.Terms.All(term => term.Coefficient == 1)
            ? (total.Cell, [.. instance.Left.Terms.Select(term => term.Cell)])
            : null;

    /// <summary>The sum of cells, empty as long as one of them is.</summary>
    public static string Total(FormCell[] parts, SheetMap map)
    {
        string ranges = string.Join(',', map.RangesOf(parts));
        return $"IF(COUNT({ranges})={parts.Length.ToString(CultureInfo.InvariantCulture)},SUM({ranges}),\"\")";
    }

    private string Symbol => instance.Relation switch { Relation.Equal => "=", Relation.AtMost => "<=", _ => ">=" };

    private string Opposite => instance.Relation switch { Relation.Equal => "<>", Relation.AtMost => ">", _ => "<" };

    private string Sum(LinearForm form)
    {
        FormCell[] plain = [.. form.Terms.Where(term => term.Coefficient == 1).Select(term => term.Cell)];
        List<string> parts = plain.Length == 0 ? [] : [plain.Length == 1 ? map.NameOf(plain[0]) : $"SUM({string.Join(',', map.RangesOf(plain))})"];
        parts.AddRange(form.Terms.Where(term => term.Coefficient != 1).Select(term => string.Create(CultureInfo.InvariantCulture, $"({term.Coefficient})*{map.NameOf(term.Cell)}")));
        if (form.Constant != 0 || parts.Count == 0) parts.Add(string.Create(CultureInfo.InvariantCulture, $"({form.Constant})"));
        return string.Join('+', parts);
    }
}
