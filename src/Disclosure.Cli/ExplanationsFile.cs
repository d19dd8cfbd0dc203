using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using nietras.SeparatedValues;

namespace Disclosure.Cli;

/// <summary>Reads explanations from comma-separated values: a heading with the names of the columns, then a row an explanation.</summary>
internal static class ExplanationsFile
{
    private static readonly string[] columns = ["body", "year", "rule", "instance", "difference", "reason", "by"];
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Result<ExplanationBook, WrongCall> Read(string? name, string workingDirectory)
    {
        if (name is null) return new ExplanationBook([]);
        Result<byte[], WrongCall> bytes = WholeFile.Read(name, workingDirectory);
        if (bytes.IsFailure) return bytes.Error;
        try
        {
            return Parse(bytes.Value).Map(rows => new ExplanationBook(rows)).MapError(reason => WrongCall.CannotUse(name, reason));
        }
        catch (DecoderFallbackException)
        {
            return WrongCall.CannotUse(name, new("不是 UTF-8，请另存为“CSV UTF-8”", "not UTF-8; save it as 'CSV UTF-8'"));
        }
    }

    private static Result<ImmutableArray<ExplanationRow>, BilingualText> Parse(byte[] bytes)
    {
        ReadOnlyMemory<byte> content = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsMemory(Encoding.UTF8.Preamble.Length) : bytes;
        string text = utf8.GetString(content.Span);
        if (QuotationMarks.FindWrong(text) is var (wrongLine, character))
        {
            return new BilingualText(
                $"第 {wrongLine} 行第 {character} 个字符：引号用得不对。要用引号的格须整格括起，格内的引号写两个",
                $"line {wrongLine}, character {character}: a quotation mark out of place; put marks around the whole cell and write one inside it twice");
        }

        SepReaderOptions options = Sep.New(',').Reader(defaults => defaults with { HasHeader = false, Unescape = true, DisableColCountCheck = true });
        using SepReader reader = options.FromText(text);
        string[] heading = reader.MoveNext() ? Cells(reader.Current) : [];
        int[] at = [.. columns.Select(column => heading.IndexOf(column))];
        if (at.IndexOf(-1) is var missing and >= 0)
            return new BilingualText($"第 1 行：缺少列 {columns[missing]}", $"line 1: there is no column {columns[missing]}");
        if (columns.FirstOrDefault(column => heading.Count(name => name == column) > 1) is { } twice)
            return new BilingualText($"第 1 行：列 {twice} 出现两次", $"line 1: the column {twice} is there twice");

        ImmutableArray<ExplanationRow>.Builder rows = ImmutableArray.CreateBuilder<ExplanationRow>();
        while (reader.MoveNext())
        {
            string[] cells = Cells(reader.Current);
            if (cells.All(cell => cell.Length == 0)) continue;
            int line = reader.Current.LineNumberFrom;
            Result<ExplanationRow, BilingualText> read = cells.Length == heading.Length
                ? Row(line, [.. at.Select(column => cells[column])])
                : new BilingualText($"应有 {heading.Length} 列，实有 {cells.Length} 列", $"{heading.Length} columns are needed, {cells.Length} are there");
            if (read.IsFailure) return new BilingualText($"第 {line} 行：{read.Error.Chinese}", $"line {line}: {read.Error.English}");
            rows.Add(read.Value);
        }

        return rows.ToImmutable();
    }

    private static string[] Cells(SepReader.Row row)
    {
        string[] cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++) cells[i] = row[i].ToString().Trim();
        return cells;
    }

    private static Result<ExplanationRow, BilingualText> Row(int line, string[] cells)
    {
        foreach (int needed in new[] { 0, 1, 2, 3, 5 })
        {
            if (cells[needed].Length == 0) return new BilingualText($"{columns[needed]} 不能为空", $"{columns[needed]} must not be empty");
        }

        if (!int.TryParse(cells[1], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            return new BilingualText($"year 不能是“{cells[1]}”，请写成 2023", $"year cannot be '{cells[1]}'; write it like 2023");
        decimal difference = 0;
        if (cells[4].Length > 0 && !decimal.TryParse(cells[4], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out difference))
            return new BilingualText($"difference 不能是“{cells[4]}”，请写成 -26", $"difference cannot be '{cells[4]}'; write it like -26");
        return RuleId.Create(cells[2])
            .MapError(error => new BilingualText(error.Message(Language.Chinese), error.Message(Language.English)))
            .Map(rule => new ExplanationRow(line, cells[0], year, new Explanation(
                rule.Value, cells[3], cells[4].Length > 0 ? difference : null, cells[5], cells[6].Length > 0 ? cells[6] : null)));
    }
}
