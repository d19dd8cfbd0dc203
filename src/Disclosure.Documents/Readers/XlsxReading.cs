using System.Collections.Immutable;
using System.Xml;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Readers;

/// <summary>A workbook: its visible worksheets in their order.</summary>
internal static class XlsxReading
{
    /// <exception cref="StoppedReadingException">A limit is exceeded.</exception>
    /// <exception cref="InvalidDataException">There is no main part.</exception>
    public static DocumentContent Read(OfficePackage package, DocumentReadOptions options)
    {
        string main = package.MainPart("xl/workbook.xml");
        List<(string Name, string Relation)> sheets = [];
        bool isFrom1904 = false;
        using (XmlReader xml = package.Open(main) ?? throw new InvalidDataException("no main part"))
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "workbookPr") isFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
                else if (xml.LocalName == "sheet" && xml.GetAttribute("state") is null or "visible") sheets.Add((xml.GetAttribute("name") ?? "", RelationOf(xml)));
                if (sheets.Count > options.MaxSheets) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxSheets));
            }
        }

        IReadOnlyList<PartRelation> parts = package.Relations(main);
        string? PartOf(string type) => parts.Where(part => part.Type.EndsWith(type, StringComparison.Ordinal)).Select(part => part.Target).FirstOrDefault();
        XlsxCells cells = new(XlsxStrings.Read(package, PartOf("/sharedStrings")), XlsxStyles.Read(package, PartOf("/styles")), isFrom1904, options);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        foreach ((string name, string relation) in sheets)
        {
            string? part = parts.Where(part => part.Id == relation && part.Type.EndsWith("/worksheet", StringComparison.Ordinal))
                .Select(part => part.Target).FirstOrDefault();
            blocks.AddRange(SheetOf(package, part, name, cells));
        }

        return new(blocks.ToImmutable());
    }

    private static IEnumerable<Block> SheetOf(OfficePackage package, string? part, string name, XlsxCells cells)
    {
        using XmlReader? xml = part is null ? null : package.Open(part);
        return xml is null ? [] : cells.Read(xml, name).Blocks();
    }

    private static string RelationOf(XmlReader sheet)
    {
        string id = "";
        while (sheet.MoveToNextAttribute())
            if (sheet.LocalName == "id" && sheet.NamespaceURI.Length > 0) id = sheet.Value;
        sheet.MoveToElement();
        return id;
    }
}
