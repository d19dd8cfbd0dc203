using Disclosure.Warehouse;

namespace Disclosure.Cli;

/// <summary>A format that reports are converted to: every one is a line of this table.</summary>
/// <param name="Name">The name on the command line, and the ending of its files.</param>
/// <param name="Write">Writes one report, with the places of its figures where the call asks for them.</param>
internal sealed record ConvertTarget(string Name, Func<FiledReport, bool, byte[]> Write)
{
    /// <summary>Whether one file takes any number of reports.</summary>
    public bool TakesMany { get; private init; }

    /// <summary>Writes the reports of one file as rows under one heading, the wide table; <see langword="null"/> for every other format.</summary>
    public Action<IEnumerable<StoredReport>, Stream>? WriteTable { get; private init; }

    /// <summary>Whether it is text that a terminal can show.</summary>
    public bool IsText { get; private init; }

    /// <summary>Whether it can hold the places of figures.</summary>
    public bool HasPlaces { get; private init; }

    public static ConvertTarget[] All { get; } =
    [
        new("json", Json) { IsText = true, HasPlaces = true },
        new("ndjson", Json) { IsText = true, TakesMany = true, HasPlaces = true },
        Table("csv", WideCsv.Write) with { IsText = true },
        Table("parquet", WideParquet.Write),
        new("docx", (report, _) => ReportDocumentWriter.ToDocx(report)),
        new("xlsx", (report, _) => ReportDocumentWriter.ToXlsx(report)),
        new("html", (report, _) => ReportDocumentWriter.ToHtml(report)),
    ];

    private static byte[] Json(FiledReport report, bool provenance) =>
        [.. ReportJson.WriteToUtf8Bytes(report, new() { Provenance = provenance }), (byte)'\n'];

    private static ConvertTarget Table(string name, Action<IEnumerable<StoredReport>, Stream> write)
    {
        return new(name, One) { TakesMany = true, WriteTable = write };

        byte[] One(FiledReport report, bool provenance)
        {
            using MemoryStream table = new();
            write([StoredReport.Of("1", report)], table);
            return table.ToArray();
        }
    }
}
