using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Table 2 between its record and its rows, in both layouts.</summary>
internal static class ProactiveRows
{
    public static ProactiveDisclosure Read(FiledReport report)
    {
        TableReader table = new(report, TableKind.Proactive);
        return table.Layout == FormLayout.Layout2019 ? Read2019(table) : Read2021(table);
    }

    public static void Write(FiledReportBuilder report, ProactiveDisclosure proactive)
    {
        TableWriter table = new(report, TableKind.Proactive, proactive.Layout);
        if (proactive is ProactiveDisclosure2019 earlier) Write(table, earlier);
        else Write(table, (ProactiveDisclosure2021)proactive);
    }

    private static ProactiveDisclosure2021 Read2021(TableReader table) => ProactiveDisclosure2021.Create(
        RuleAndDocumentCounts2021.Create(
            rules: Documents2021(table.Row("rules")),
            normativeDocuments: Documents2021(table.Row("normative_documents"))),
        LicensingAndEnforcement2021.Create(
            licensing: table.Row("licensing")[0],
            penalties: table.Row("penalties")[0],
            coercion: table.Row("coercion")[0]).Value,
        fees: table.Amount("fees"));

    private static ProactiveDisclosure2019 Read2019(TableReader table) => ProactiveDisclosure2019.Create(
        RuleAndDocumentCounts2019.Create(
            rules: Documents2019(table.Row("rules")),
            normativeDocuments: Documents2019(table.Row("normative_documents"))),
        LicensingAndEnforcement2019.Create(
            licensing: ItemsAndDecisionsOf(table.Row("licensing")),
            otherServices: ItemsAndDecisionsOf(table.Row("other_services")),
            penalties: ItemsAndDecisionsOf(table.Row("penalties")),
            coercion: ItemsAndDecisionsOf(table.Row("coercion"))),
        fees: Items(table.Row("fees")),
        Procurement.Create(projects: Count.Known(table.Row("procurement")[0]), amount: table.PrintedAmount("procurement")));

    private static void Write(TableWriter table, ProactiveDisclosure2021 proactive)
    {
        Write(table, "rules", proactive.Documents.Rules);
        Write(table, "normative_documents", proactive.Documents.NormativeDocuments);
        table.Row("licensing", proactive.Decisions.Licensing);
        table.Row("penalties", proactive.Decisions.Penalties);
        table.Row("coercion", proactive.Decisions.Coercion);
        table.Amount("fees", proactive.Fees);
    }

    private static void Write(TableWriter table, ProactiveDisclosure2019 proactive)
    {
        Write(table, "rules", proactive.Documents.Rules);
        Write(table, "normative_documents", proactive.Documents.NormativeDocuments);
        Write(table, "licensing", proactive.Services.Licensing);
        Write(table, "other_services", proactive.Services.OtherServices);
        Write(table, "penalties", proactive.Services.Penalties);
        Write(table, "coercion", proactive.Services.Coercion);
        table.Row("fees", proactive.Fees.LastYear, proactive.Fees.Change);
        table.Row("procurement", proactive.Procurement.Projects);
        table.Amount("procurement", proactive.Procurement.Amount);
    }

    private static void Write(TableWriter table, string row, DocumentCounts2021 documents) =>
        table.Row(row, documents.Issued, documents.Repealed, documents.InForce);

    private static void Write(TableWriter table, string row, DocumentCounts2019 documents) =>
        table.Row(row, documents.NewlyMade, documents.NewlyDisclosed, documents.TotalDisclosed);

    private static void Write(TableWriter table, string row, ItemsAndDecisions services) =>
        table.Row(row, services.Items.LastYear, services.Items.Change, services.Decisions);

    private static DocumentCounts2021 Documents2021(long?[] row) =>
        DocumentCounts2021.Create(issued: row[0], repealed: row[1], inForce: row[2]).Value;

    private static DocumentCounts2019 Documents2019(long?[] row) =>
        DocumentCounts2019.Create(newlyMade: row[0], newlyDisclosed: row[1], totalDisclosed: row[2]).Value;

    private static ItemsAndDecisions ItemsAndDecisionsOf(long?[] row) =>
        ItemsAndDecisions.Create(Items(row), decisions: Count.Known(row[2]));

    private static ItemCounts Items(long?[] row) => ItemCounts.Create(lastYear: row[0], change: row[1]).Value;
}
