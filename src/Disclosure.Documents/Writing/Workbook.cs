using System.Globalization;
using System.Xml;

namespace Disclosure.Documents.Writing;

/// <summary>Worksheets to an XLSX.</summary>
internal static class Workbook
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    public static byte[] Of(IReadOnlyList<SheetPart> sheets, CellLooks looks)
    {
        using PackageWriter package = new();
        package.AddRelations("_rels/.rels", ("r1", "officeDocument", "xl/workbook.xml"));
        package.AddRelations("xl/_rels/workbook.xml.rels", [
            .. sheets.Select((_, i) => (Id(i), "worksheet", FormattableString.Invariant($"worksheets/sheet{i + 1}.xml"))), ("styles", "styles", "styles.xml")]);
        package.Add("xl/workbook.xml", Types + "sheet.main+xml", xml => Write(xml, sheets));
        for (int i = 0; i < sheets.Count; i++)
            package.Add(FormattableString.Invariant($"xl/worksheets/sheet{i + 1}.xml"), Types + "worksheet+xml", sheets[i].Write);
        package.Add("xl/styles.xml", Types + "styles+xml", looks.Write);
        return package.ToBytes();
    }

    private static void Write(XmlWriter xml, IReadOnlyList<SheetPart> sheets)
    {
        xml.WriteStartElement("workbook", SheetPart.Space);
        xml.WriteStartElement("sheets", SheetPart.Space);
        for (int i = 0; i < sheets.Count; i++)
        {
            xml.Begin("", "sheet", SheetPart.Space, ("name", sheets[i].Name), ("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture)));
            xml.WriteAttributeString("r", "id", PackageWriter.Relations, Id(i));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Element("", "calcPr", SheetPart.Space, ("calcId", "0"), ("fullCalcOnLoad", "1"));
        xml.WriteEndElement();
    }

    private static string Id(int sheet) => FormattableString.Invariant($"s{sheet + 1}");
}
