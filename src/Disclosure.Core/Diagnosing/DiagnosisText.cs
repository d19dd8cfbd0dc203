using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;
using static System.FormattableString;

namespace Disclosure.Diagnosing;

/// <summary>Diagnoses in words.</summary>
internal static class DiagnosisText
{
    private const int Shown = 3;

    public static BilingualText Of(Diagnosis diagnosis)
    {
        BilingualText verdict = diagnosis.Verdict switch
        {
            DiagnosisVerdict.Unique => new("唯一改法", "the only smallest repair"),
            DiagnosisVerdict.Ambiguous => new(
                $"多种改法（{diagnosis.Total} 种，须查台账）", $"{diagnosis.Total} smallest repairs, the ledger has to decide"),
            DiagnosisVerdict.NotLocalisable when diagnosis.Total == 0 =>
                new("无法定位：改动表内数字不能使勾稽关系成立", "not localisable: no change of the cells satisfies the rules"),
            DiagnosisVerdict.NotLocalisable => new(
                $"无法定位：{diagnosis.Total} 格中任改一格均可", $"not localisable: a change of any one of {diagnosis.Total} cells would do"),
            _ => new("差错过多，未定位", "too many errors to locate"),
        };
        if (diagnosis.Repairs.IsEmpty) return verdict;
        BilingualText[] repairs = [.. diagnosis.Repairs.Take(Shown).Select(repair => repair.Describe(diagnosis.Report))];
        (string andMore, string andMoreEnglish) = diagnosis.Total > Shown ? ("；……", "; ...") : ("", "");
        IEnumerable<BilingualText> sentences =
        [
            new(
                $"{verdict.Chinese}：{string.Join("；或 ", repairs.Select(repair => repair.Chinese))}{andMore}。",
                $"{verdict.English}: {string.Join("; or ", repairs.Select(repair => repair.English))}{andMoreEnglish}."),
            .. SharedBy(diagnosis),
            .. diagnosis.LineEdits.Select(edit => Beside(edit, diagnosis.Report)),
            .. diagnosis.MaxWrongCells is { } cells ? new[] { ConditionOf(cells) } : [],
        ];
        return new(string.Join("", sentences.Select(sentence => sentence.Chinese)), string.Join(' ', sentences.Select(sentence => sentence.English)));
    }

    private static IEnumerable<BilingualText> SharedBy(Diagnosis diagnosis)
    {
        if (diagnosis.Shared.IsEmpty || diagnosis.Total == 1) yield break;
        BilingualText shared = Of(diagnosis.Shared, diagnosis.Report);
        yield return new($"各改法都含 {shared.Chinese}。", $"All of them have {shared.English}.");
    }

    private static BilingualText Beside(Repair edit, FiledReport report)
    {
        BilingualText line = edit.Describe(report);
        return new($"改动格数较多、但一次错位即可解释：{line.Chinese}。", $"More cells, but one operation, would do as well: {line.English}.");
    }

    /// <summary>The changes of a whole row or column.</summary>
    public static BilingualText OfLine(ImmutableArray<CellChange> changes, FiledReport report)
    {
        BilingualText slip = Of(changes[0].Mechanism)!;
        BilingualText line = LineOf([.. changes.Select(change => change.Cell)], report.Table(changes[0].Cell.Table));
        return new($"{line.Chinese}（{slip.Chinese}）", $"{line.English} ({slip.English})");
    }

    private static BilingualText LineOf(ImmutableArray<FormCell> cells, FormTable table)
    {
        if (cells.All(cell => cell.RowId == cells[0].RowId) && table.RowOf(cells[0]).Place is var row) return new($"{row.Chinese}行", $"row {row.English}");
        return cells.All(cell => cell.ColumnId == cells[0].ColumnId) && table.ColumnOf(cells[0]).Place is var column
            ? new($"{column.Chinese}列", $"column {column.English}")
            : CellGroups.Describe(table, cells.ToHashSet());
    }

    /// <summary>Changes one by one.</summary>
    public static BilingualText Of(ImmutableArray<CellChange> changes, FiledReport report)
    {
        BilingualText[] parts = [.. changes.Select(change => Of(change, report))];
        return new(string.Join("，", parts.Select(part => part.Chinese)), string.Join(", ", parts.Select(part => part.English)));
    }

    /// <summary>The condition under which the truth is among the repairs.</summary>
    public static BilingualText ConditionOf(int maxWrongCells) => maxWrongCells == 1
        ? new("前提：差错不超过 1 格", "Valid if at most 1 cell is wrong")
        : new(Invariant($"前提：差错不超过 {maxWrongCells} 格"), Invariant($"Valid if at most {maxWrongCells} cells are wrong"));

    public static BilingualText Of(CellChange change, FiledReport report)
    {
        BilingualText place = RulePlace.Of(report.Table(change.Cell.Table), change.Cell).Name;
        string printed = Invariant($"{change.Printed}");
        string figure = change.Proposed is { } proposed ? Invariant($"{proposed}") : Invariant($"{change.Least}..{change.Most}");
        return Of(change.Mechanism) is { } slip
            ? new($"{place.Chinese} {printed}→{figure}（{slip.Chinese}）", $"{place.English} {printed} -> {figure} ({slip.English})")
            : new($"{place.Chinese} {printed}→{figure}", $"{place.English} {printed} -> {figure}");
    }

    /// <summary>What a repaired report says of a changed cell.</summary>
    public static BilingualText NoteOf(CellChange change, string printed)
    {
        BilingualText because = Of(change.Mechanism) ?? new("勾稽关系", "the identities");
        string proposed = Invariant($"{change.Proposed}");
        return new(
            $"按更正建议改为 {proposed}（{because.Chinese}），原填报 {printed}",
            $"changed to {proposed} by a repair proposal ({because.English}); {printed} was printed");
    }

    private static BilingualText? Of(Mechanism mechanism) => mechanism switch
    {
        Mechanism.AdjacentDigitsSwapped => new("相邻数字颠倒", "adjacent digits swapped"),
        Mechanism.DigitDropped => new("漏位", "a digit dropped"),
        Mechanism.DigitAdded => new("多位", "a digit added"),
        Mechanism.DigitReplaced => new("错录一位", "a digit replaced"),
        Mechanism.ValueSlid => new("串列、串行", "value slid to the neighbouring cell"),
        Mechanism.PartLeftOut => new("漏计", "a part left out"),
        Mechanism.PartCountedTwice => new("重复计入", "a part counted twice"),
        Mechanism.SignFlipped => new("正负号相反", "sign flipped"),
        Mechanism.FactorOfTen => new("多（少）零", "zeros added or lost"),
        Mechanism.UnitConfused => new("元、万元混用", "yuan and 万元 confused"),
        Mechanism.NeighbouringYearAgrees => new("与相邻年度报告相符", "as the neighbouring year's report has it"),
        Mechanism.LastYearsFigure => new("沿用上年数", "last year's figure"),
        Mechanism.LineShifted => new("整行（列）错位", "row or column shifted"),
        Mechanism.LinesSwapped => new("两行（列）互换", "two rows or columns exchanged"),
        _ => null,
    };
}
