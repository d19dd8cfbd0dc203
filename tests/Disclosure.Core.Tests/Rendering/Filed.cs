using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Tests.Rendering;

/// <summary>Small reports to render: all zero but for what a test says.</summary>
internal static class Filed
{
    public static FiledReport Report(params (string Cell, string Print)[] prints)
    {
        FiledReportBuilder builder = new()
        {
            Header = new ReportHeader
            {
                Form = FormEdition.Edition2021,
                Authority = new Authority { Name = "甲区人民政府", Level = AuthorityLevel.County, Kind = AuthorityKind.Government },
                Scope = Scope.Jurisdiction,
                Year = 2023,
            },
        };
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            foreach (FormCell cell in OfficialForm.Table(kind, FormLayout.Layout2021).Cells) builder.Set(cell, 0);
        }

        // One licence and one request, so that the report is no nil return.
        builder.Set(OfficialForm.Cell("proactive.licensing.decisions"), 1);
        foreach (string row in new[] { "received", "outcome.granted", "outcome.total" })
        {
            foreach (string column in new[] { "natural_person", "total" }) builder.Set(OfficialForm.Cell($"requests.{row}.{column}"), 1);
        }

        FiledReport report = builder.Build().Value;
        foreach ((string id, string print) in prints)
        {
            FormCell cell = OfficialForm.Cell(id);
            report = report.With(cell, CellEntry.Read(cell, print));
        }

        return report;
    }

    public static Reconciliation Check(params (string Cell, string Print)[] prints) => Reconciler.Default.Check(Report(prints));
}
