using System.Collections.Immutable;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Forms;
using nietras.SeparatedValues;

namespace Disclosure.Cli;

/// <summary>Reads a file of comma-separated values: a heading with the names of the columns, then a row a thing.</summary>
internal static class CsvFile
{
    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="name">The file.</param>
    /// <param name="workingDirectory">The folder from which relative paths start.</param>
    /// <param name="columns">The columns, in the order in which a row is given.</param>
    /// <param name="read">Reads the cells of a row, given its line.</param>
    /// <param name="mayLack">Whether columns may be left out; their cells are then empty.</param>
    public static Result<ImmutableArray<T>, WrongCall> Read<T>(
        string name, string workingDirectory, string[] columns, Func<int, string[], Result<T, BilingualText>> read, bool mayLack = false)
    {
        Result<byte[], WrongCall> bytes = WholeFile.Read(name, workingDirectory);
        if (bytes.IsFailure) return bytes.Error;
        try
        {
            return Parse(bytes.Value, columns, read, mayLack).MapError(reason => WrongCall.CannotUse(name, reason));
        }
        catch (DecoderFallbackException)
        {
            return WrongCall.CannotUse(name, new("不是 UTF-8，请另存为“CSV UTF-8”", "not UTF-8; save it as 'CSV UTF-8'"));
        }
    }

    private static Result<ImmutableArray<T>, BilingualText> Parse<T>(
        byte[] bytes, string[] columns, Func<int, string[], Result<T, BilingualText>> read, bool mayLack)
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
        if (at.IndexOf(-1) is var missing and >= 0 && (!mayLack || missing == 0))
            return new BilingualText($"第 1 行：缺少列 {columns[missing]}", $"line 1: there is no column {columns[missing]}");
        if (columns.FirstOrDefault(column => heading.Count(name => name == column) > 1) is { } twice)
            return new BilingualText($"第 1 行：列 {twice} 出现两次", $"line 1: the column {twice} is there twice");

        ImmutableArray<T>.Builder rows = ImmutableArray.CreateBuilder<T>();
        while (reader.MoveNext())
        {
            string[] cells = Cells(reader.Current);
            if (cells.All(cell => cell.Length == 0)) continue;
            int line = reader.Current.LineNumberFrom;
            Result<T, BilingualText> item = cells.Length == heading.Length
                ? read(line, [.. at.Select(column => column < 0 ? "" : cells[column])])
                : new BilingualText($"应有 {heading.Length} 列，实有 {cells.Length} 列", $"{heading.Length} columns are needed, {cells.Length} are there");
            if (item.IsFailure) return new BilingualText($"第 {line} 行：{item.Error.Chinese}", $"line {line}: {item.Error.English}");
            rows.Add(item.Value);
        }

        return rows.ToImmutable();
    }

    private static string[] Cells(SepReader.Row row)
    {
        string[] cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++) cells[i] = row[i].ToString().Trim();
        return cells;
    }
}
