using System.Collections.Immutable;
using System.Text;
using System.Xml;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Readers;

/// <summary>
/// The body of a DOCX: paragraphs become lines, innermost tables grids. Deleted and hidden text, field codes and the fallbacks of
/// drawings are not what is printed and are left out. One pass, no recursion.
/// </summary>
internal sealed class DocxReading
{
    private readonly DocumentReadOptions options;
    private readonly XmlReader xml;
    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly Stack<DocxTable> open = [];
    private readonly StringBuilder line = new();
    private int tables;
    private int cells;
    private bool isInRun;
    private bool isInText;
    private bool isHidden;

    private DocxReading(XmlReader xml, DocumentReadOptions options)
    {
        this.xml = xml;
        this.options = options;
    }

    /// <exception cref="StoppedReadingException">A limit is exceeded.</exception>
    /// <exception cref="InvalidDataException">There is no main part.</exception>
    public static DocumentContent Read(OfficePackage package, DocumentReadOptions options)
    {
        using XmlReader xml = package.Open(package.MainPart("word/document.xml")) ?? throw new InvalidDataException("no main part");
        return new DocxReading(xml, options).Read();
    }

    private DocumentContent Read()
    {
        bool isAhead = false;
        while (isAhead || xml.Read())
        {
            isAhead = false;
            if (xml.Depth > options.MaxDepth) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxDepth));
            if (xml.NodeType == XmlNodeType.Element && IsUnseen(xml.LocalName))
            {
                xml.Skip();
                isAhead = !xml.EOF;
            }
            else if (xml.NodeType == XmlNodeType.Element)
            {
                Begin(xml.LocalName);
                if (xml.IsEmptyElement) End(xml.LocalName);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                End(xml.LocalName);
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace && isInText && !isHidden)
            {
                line.Append(xml.Value);
            }
        }

        EndLine();
        return new(blocks.ToImmutable());
    }

    private static bool IsUnseen(string name) =>
        name is "del" or "moveFrom" or "instrText" or "delText" or "Fallback" || name.EndsWith("PrChange", StringComparison.Ordinal);

    private void Begin(string name)
    {
        switch (name)
        {
            case "p": EndLine(); break;
            case "r": isInRun = true; break;
            case "vanish" when isInRun: isHidden = IsOn(); break;
            case "t": isInText = true; break;
            case "tab" when isInRun && !isHidden: line.Append(' '); break;
            case "br" or "cr" when isInRun: EndLine(); break;
            case "noBreakHyphen" when !isHidden: line.Append('-'); break;
            case "tbl": EndLine(); open.Push(new()); break;
            case "tr" when open.Count > 0: open.Peek().BeginRow(); break;
            case "gridBefore" when open.Count > 0: open.Peek().Skip(Number()); break;
            case "hidden" when open.Count > 0: open.Peek().HideRow(); break;
            case "tc" when open.Count > 0: open.Peek().BeginCell(); break;
            case "gridSpan" when open.Count > 0: open.Peek().Widen(Number()); break;
            case "vMerge" when open.Count > 0: open.Peek().Merge(isStart: xml.GetAttribute("val", xml.NamespaceURI) == "restart"); break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "p": EndLine(); break;
            case "r": isInRun = isHidden = false; break;
            case "t": isInText = false; break;
            case "tc" when open.Count > 0:
                EndLine();
                cells += open.Peek().EndCell();
                if (cells > options.MaxCells) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxCells));
                break;
            case "tr" when open.Count > 0: open.Peek().EndRow(); break;
            case "tbl" when open.Count > 0: EndTable(); break;
        }
    }

    private void EndTable()
    {
        EndLine();
        DocxTable table = open.Pop();
        foreach (Block block in table.Blocks(tables + 1)) Add(block);
        if (!table.HoldsTables) tables++;
    }

    private void EndLine()
    {
        TextLine? whole = PlainLine.Of(line.ToString(), new() { Row = blocks.Count + 1 });
        line.Clear();
        if (whole is not null) Add(whole);
    }

    private void Add(Block block)
    {
        if (open.Count > 0) open.Peek().Add(block);
        else blocks.Add(block);
    }

    private bool IsOn() => xml.GetAttribute("val", xml.NamespaceURI) is not ("0" or "false" or "off");

    private int Number() => int.TryParse(xml.GetAttribute("val", xml.NamespaceURI), out int number) ? Math.Clamp(number, 0, 1000) : 1;
}
