using System.IO.Compression;
using System.Text;

namespace Disclosure.Documents.Tests;

/// <summary>Small office documents, part by part.</summary>
internal static class OfficeFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Package(params IEnumerable<(string Name, string Content)> parts)
    {
        using MemoryStream bytes = new();
        using (ZipArchive archive = new(bytes, ZipArchiveMode.Create))
        {
            foreach ((string name, string content) in parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return bytes.ToArray();
    }

    public static byte[] Docx(string body, string before = "") =>
        Package(("word/document.xml", $"{before}<w:document xmlns:w='{Word}'><w:body>{body}</w:body></w:document>"));

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>";

    public static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>A workbook; each sheet is the XML of its content, a name that begins with ! is hidden.</summary>
    public static byte[] Xlsx(string styles, params (string Name, string Content)[] sheets)
    {
        string list = string.Concat(sheets.Select((sheet, i) =>
            $"<sheet name='{sheet.Name.TrimStart('!')}' sheetId='{i + 1}' r:id='r{i + 1}'{(sheet.Name.StartsWith('!') ? " state='hidden'" : "")}/>"));
        string relations = string.Concat(sheets.Select((_, i) => $"<Relationship Id='r{i + 1}' Type='{Relations}/worksheet' Target='worksheets/sheet{i + 1}.xml'/>"));
        return Package(
        [
            ("xl/workbook.xml", $"<workbook xmlns='{Sheets}' xmlns:r='{Relations}'><sheets>{list}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>{relations}<Relationship Id='s' Type='{Relations}/styles' Target='styles.xml'/></Relationships>"),
            ("xl/styles.xml", $"<styleSheet xmlns='{Sheets}'>{styles}</styleSheet>"),
            .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns='{Sheets}'>{sheet.Content}</worksheet>")),
        ]);
    }

    public static string Text(string address, string text, int style = 0) => $"<c r='{address}' s='{style}' t='inlineStr'><is><t>{text}</t></is></c>";

    public static string Number(string address, string value, int style = 0) => $"<c r='{address}' s='{style}'><v>{value}</v></c>";
}
