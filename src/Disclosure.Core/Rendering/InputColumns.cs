using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Rendering;

/// <summary>The columns that name an input in every table of comma-separated values. Of an unreadable one source and line are known.</summary>
internal static class InputColumns
{
    public static ImmutableArray<CsvColumn<TRow>> Of<TRow>(Func<TRow, CheckedInput> input)
    {
        return
        [
            CsvColumn<TRow>.Text("source", row => input(row).Source),
            CsvColumn<TRow>.Number("line", row => input(row).Line),
            CsvColumn<TRow>.Text("authority_id", row => Header(row)?.Authority.Id),
            CsvColumn<TRow>.Text("authority", row => Header(row)?.Authority.Name),
            CsvColumn<TRow>.Text("region", row => Header(row)?.Authority.Region),
            CsvColumn<TRow>.Text("level", row => Header(row)?.Authority.Level?.Code),
            CsvColumn<TRow>.Text("kind", row => Header(row)?.Authority.Kind?.Code),
            CsvColumn<TRow>.Text("scope", row => Header(row)?.Scope?.Code),
            CsvColumn<TRow>.Number("year", row => Header(row)?.Year),
            CsvColumn<TRow>.Number("revision", row => Header(row)?.Revision),
        ];

        ReportHeader? Header(TRow row) => (input(row) as CheckedReport)?.Result.Report.Header;
    }
}
