using CSharpFunctionalExtensions;
using Disclosure.Forms;
using Disclosure.Warehouse;
using ParquetSharp;

namespace Disclosure.Cli;

/// <summary>Reads a file of wide Parquet: a report a row, its number from 1 in the place of a line.</summary>
internal static class ParquetInput
{
    private const string NoWideTable = "no_wide_table";

    /// <summary>The reports of a file one after the other, or why there is none.</summary>
    public static IEnumerable<InputItem> Read(Stream file)
    {
        Result<WideParquetReader, InputError> opened = Open(file);
        if (opened.IsFailure)
        {
            yield return new(null, null, opened.Error);
            yield break;
        }

        using WideParquetReader reader = opened.Value;
        if (reader.Count == 0) yield return new(null, null, new InputError(new BilingualText("宽表里没有报告", "the wide table has no report"), NoWideTable));
        using IEnumerator<StoredReport> reports = reader.Reports().GetEnumerator();
        for (long row = 1; Next(reports, row) is { } item; row++)
        {
            yield return item;
            if (item.Error is not null) yield break;
        }
    }

    /// <summary>Whether the native library is not there that reads and writes Parquet.</summary>
    public static bool IsLackOfLibrary(Exception failure) => failure is DllNotFoundException or TypeInitializationException;

    private static Result<WideParquetReader, InputError> Open(Stream file)
    {
        try
        {
            return WideParquetReader.Create(file).MapError(error => new InputError(new BilingualText(error.Message(Language.Chinese), error.Message(Language.English)), NoWideTable));
        }
        catch (Exception missing) when (IsLackOfLibrary(missing))
        {
            return new InputError(
                new BilingualText("本机没有读 Parquet 的程序库；请先用数据库转成 CSV 再核对，或用 SQL 核对", "there is no library here that reads Parquet; check the file with SQL in a database, or convert it"),
                "no_parquet_library");
        }
    }

    /// <summary>The next report; an error where the file is damaged; <see langword="null"/> at its end.</summary>
    private static InputItem? Next(IEnumerator<StoredReport> reports, long row)
    {
        try
        {
            return reports.MoveNext() ? new(row, reports.Current.Report, null) : null;
        }
        catch (Exception damage) when (damage is ParquetException or InvalidDataException)
        {
            string reason = damage.Message.Split('\n')[0];
            return new(row, null, new InputError(new BilingualText($"Parquet 文件已损坏：{reason}", $"a damaged Parquet file: {reason}"), NoWideTable));
        }
    }
}
