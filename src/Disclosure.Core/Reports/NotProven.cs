using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Checking;
using Disclosure.Forms;
using Disclosure.Reports;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>Why a filed report is no proven one: its identities do not all hold, or figures are missing.</summary>
/// <remarks>Immutable. Equality is by reference, as that of the reconciliation is.</remarks>
public sealed class NotProven
{
    private readonly Gaps gaps;

    internal NotProven(Reconciliation reconciliation, Gaps gaps)
    {
        Reconciliation = reconciliation;
        this.gaps = gaps;
    }

    /// <summary>The report held against the whole catalogue, with the blank policy asked for.</summary>
    public Reconciliation Reconciliation { get; }

    /// <summary>The tables of which the source has no cell, in the order of the form.</summary>
    public ImmutableArray<TableKind> AbsentTables => gaps.AbsentTables;

    /// <summary>
    /// The cells of the other tables that hold no number, in print order: absent and unreadable ones, and in tables 3 and 4 blanks and
    /// none-marks that are not read as 0.
    /// </summary>
    public ImmutableArray<FormCell> WithoutNumber => gaps.WithoutNumber;

    /// <summary>The cells with a number that no record holds, in print order: negative, too long, or in an unknown unit of money.</summary>
    public ImmutableArray<FormCell> OutOfDomain => gaps.OutOfDomain;

    /// <summary>The sentence for people.</summary>
    public string Message(Language language)
    {
        bool chinese = language == Language.Chinese;
        List<string> parts = [VerdictText(chinese)];
        if (!AbsentTables.IsEmpty) parts.Add(chinese ? $"原件无{Tables(language, "、")}" : $"the source has no {Tables(language, ", no ")}");
        if (!WithoutNumber.IsEmpty) parts.Add(Cells(WithoutNumber, chinese ? "格没有数字" : "without a number", chinese));
        if (!OutOfDomain.IsEmpty) parts.Add(Cells(OutOfDomain, chinese ? "格的数字超出范围" : "with a number out of range", chinese));
        return string.Join(chinese ? "；" : "; ", parts);
    }

    /// <inheritdoc/>
    public override string ToString() => Message(Language.English);

    private string VerdictText(bool chinese)
    {
        OutcomeCounts counts = Reconciliation.Counts;
        return Reconciliation.Verdict switch
        {
            Verdict.Consistent => chinese
                ? $"勾稽相符（{counts.Holds}/{counts.Total}），但数据不全"
                : $"consistent ({counts.Holds} of {counts.Total} identities hold), but not complete",
            Verdict.Inconsistent => chinese
                ? $"勾稽不符：{counts.Total} 项勾稽关系中 {counts.Broken} 项不成立"
                : $"inconsistent: {counts.Broken} of {counts.Total} identities are broken",
            _ => chinese
                ? $"无法判定：{counts.Total} 项勾稽关系中 {counts.Undetermined} 项缺数未核"
                : $"undetermined: {counts.Undetermined} of {counts.Total} identities could not be decided",
        };
    }

    private string Tables(Language language, string separator) =>
        string.Join(separator, AbsentTables.Select(table => FormTable.TitleOf(table).In(language)));

    private string Cells(ImmutableArray<FormCell> cells, string what, bool chinese)
    {
        FormTable table = Reconciliation.Report.Table(cells[0].Table);
        string first = RulePlace.Of(table, cells[0]).Name.In(chinese ? Language.Chinese : Language.English);
        string count = cells.Length.ToString(CultureInfo.InvariantCulture);
        return chinese
            ? $"{count} {what}（{(cells.Length == 1 ? first : first + " 等")}）"
            : $"{count} {(cells.Length == 1 ? "cell" : "cells")} {what} ({(cells.Length == 1 ? first : first + ", ...")})";
    }
}
