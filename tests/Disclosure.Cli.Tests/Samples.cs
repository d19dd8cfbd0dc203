using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Cli.Tests;

/// <summary>Reports in the exchange format, each with one trait that a call may ask for.</summary>
internal static class Samples
{
    private static readonly ReportHeader header = new()
    {
        Authority = new Authority { Name = "甲区人民政府", Level = AuthorityLevel.County, Kind = AuthorityKind.Government },
        Year = 2023,
    };

    /// <summary>Every identity holds and nothing else is open.</summary>
    public static string Consistent { get; } = Report();

    /// <summary>One identity is broken: severity error.</summary>
    public static string Broken { get; } = Report(("disputes.review.total", "1"));

    /// <summary>The period is not the year: severity expected.</summary>
    public static string Expected { get; } = Write(header with { Period = new(new(2023, 1, 1), new(2023, 11, 30)) });

    /// <summary>More documents issued than in force or repealed: severity warning.</summary>
    public static string Doubtful { get; } = Report(("proactive.normative_documents.issued", "1"));

    /// <summary>A blank cell keeps two identities from being decided.</summary>
    public static string Incomplete { get; } = Report(("requests.carried_in.other", ""));

    /// <summary>No report at all.</summary>
    public const string Unreadable = """{"format":"disclosure-report/1","year":"last"}""";

    public static string Report(params (string Cell, string Print)[] prints) => Write(header, prints);

    private static string Write(ReportHeader head, params (string Cell, string Print)[] prints)
    {
        FiledReportBuilder builder = new() { Header = head };
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            foreach (FormCell cell in OfficialForm.Table(kind, FormLayout.Layout2021).Cells) builder.Set(cell, 0);
        }

        // One request, so that the report is no nil return.
        foreach (string row in new[] { "received", "outcome.granted", "outcome.total" })
        {
            foreach (string column in new[] { "natural_person", "total" }) builder.Set(OfficialForm.Cell($"requests.{row}.{column}"), 1);
        }

        foreach ((string id, string print) in prints)
        {
            FormCell cell = OfficialForm.Cell(id);
            builder.Set(cell, CellEntry.Read(cell, print));
        }

        return Encoding.UTF8.GetString(ReportJson.WriteToUtf8Bytes(builder.Build().Value));
    }
}
