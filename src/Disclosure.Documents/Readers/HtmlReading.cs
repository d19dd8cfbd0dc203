using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Disclosure.Documents.Content;
using Disclosure.Filing;

namespace Disclosure.Documents.Readers;

/// <summary>A web page: innermost tables become grids, everything else lines. Nothing is fetched, no script runs.</summary>
internal sealed class HtmlReading(DocumentReadOptions options)
{
    private static readonly HashSet<string> unseen = new(StringComparer.OrdinalIgnoreCase) { "script", "style", "head", "noscript", "template", "select", "textarea" };

    private readonly ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
    private readonly StringBuilder line = new();
    private int tables;
    private int cells;

    /// <summary>The limit that was met, and where; what was read until then is no document.</summary>
    public DocumentError? Error { get; private set; }

    public DocumentContent Read(string html)
    {
        using IHtmlDocument document = new HtmlParser().ParseDocument(html);
        if (document.Body is { } body) Walk(body, 0);
        EndLine();
        return new(blocks.ToImmutable());
    }

    private void Walk(INode node, int depth)
    {
        if (depth > options.MaxDepth) Error ??= OverLimit(nameof(options.MaxDepth));
        if (Error is not null) return;
        for (INode? child = node.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is IText text)
            {
                line.Append(text.Data.ReplaceLineEndings(" "));
            }
            else if (child is IElement element && !unseen.Contains(element.LocalName))
            {
                bool isInline = element.LocalName is "span" or "a" or "b" or "strong" or "font" or "em" or "i" or "u" or "o:p" or "sup" or "sub";
                if (!isInline) EndLine();
                if (element is IHtmlTableElement table && table.QuerySelector("table") is null) blocks.Add(GridOf(table));
                else Walk(element, depth + 1);
                if (!isInline) EndLine();
            }
        }
    }

    private void EndLine()
    {
        TextLine? whole = PlainLine.Of(line.ToString(), new() { Row = blocks.Count + 1 });
        line.Clear();
        if (whole is not null) blocks.Add(whole);
    }

    private Grid GridOf(IHtmlTableElement table)
    {
        EndLine();
        tables++;
        ImmutableArray<GridText>.Builder grid = ImmutableArray.CreateBuilder<GridText>();
        Dictionary<int, int> takenUntil = [];
        int row = 0;
        foreach (IHtmlTableRowElement tableRow in table.Rows)
        {
            int column = 0;
            foreach (IHtmlTableCellElement cell in tableRow.Cells)
            {
                while (takenUntil.GetValueOrDefault(column) > row) column++;
                int columns = Math.Clamp(cell.ColumnSpan, 1, 1000), rows = cell.RowSpan == 0 ? 1000 : Math.Clamp(cell.RowSpan, 1, 1000);
                cells += columns;
                if (cells > options.MaxCells)
                {
                    Error ??= OverLimit(nameof(options.MaxCells)) with { Place = new() { Table = tables, Row = row + 1 } };
                    return new(grid.ToImmutable());
                }

                Origin origin = new() { Table = tables, Row = row + 1, Column = column + 1 };
                grid.Add(new(row, column, rows, columns, new(PlainLine.Clean(TextOf(cell)), origin)));
                for (int i = 0; i < columns; i++) takenUntil[column + i] = row + rows;
                column += columns;
            }

            row++;
        }

        return new(grid.ToImmutable());
    }

    private static DocumentError OverLimit(string limit) => new(DocumentErrorCode.TooLarge, DocumentKind.Html) { Limit = limit };

    /// <summary>The text of a cell; what a break or a paragraph keeps apart stays apart, so that two figures never become one.</summary>
    private static string TextOf(IElement cell)
    {
        StringBuilder text = new();
        foreach (INode node in cell.GetDescendants())
        {
            if (node is IText words && words.ParentElement is { } parent && !unseen.Contains(parent.LocalName)) text.Append(words.Data);
            else if (node is IElement { LocalName: "br" or "p" or "div" or "li" }) text.Append(' ');
        }

        return text.ToString();
    }
}
