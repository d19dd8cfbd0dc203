using Disclosure.Filing;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Disclosure.Documents.Readers;

/// <summary>Turns a page upright on which most letters lie on their side or stand on their head, and places found back to the page.</summary>
internal sealed class PageTurn
{
    private readonly TextOrientation orientation;
    private readonly double width;
    private readonly double height;
    private readonly int number;

    public PageTurn(Page page)
    {
        width = page.Width;
        height = page.Height;
        number = page.Number;
        orientation = page.Letters.CountBy(letter => letter.TextOrientation).OrderByDescending(count => count.Value).Select(count => count.Key).FirstOrDefault();
    }

    public double Width => IsSideways ? height : width;

    public double Height => IsSideways ? width : height;

    private bool IsSideways => orientation is TextOrientation.Rotate90 or TextOrientation.Rotate270;

    public Glyph Upright(Letter letter)
    {
        (double left, double line) = Upright(letter.StartBaseLine);
        (double right, _) = Upright(letter.EndBaseLine);
        return new(letter.Value, Math.Min(left, right), Math.Max(left, right), line, letter.PointSize);
    }

    /// <summary>A box of the page, upright.</summary>
    public PdfRectangle Upright(PdfRectangle box)
    {
        (double left, double bottom) = Upright(box.BottomLeft);
        (double right, double top) = Upright(box.TopRight);
        return new(Math.Min(left, right), Math.Min(bottom, top), Math.Max(left, right), Math.Max(bottom, top));
    }

    /// <summary>The place of an upright box on the page.</summary>
    public Origin OriginOf(double left, double bottom, double right, double top)
    {
        PageBox box = orientation switch
        {
            TextOrientation.Rotate90 => Box(bottom, height - right, top, height - left),
            TextOrientation.Rotate270 => Box(width - top, left, width - bottom, right),
            TextOrientation.Rotate180 => Box(width - right, height - top, width - left, height - bottom),
            _ => Box(left, bottom, right, top),
        };
        return new() { Page = number, Box = box };
    }

    private (double X, double Y) Upright(PdfPoint point) => orientation switch
    {
        TextOrientation.Rotate90 => (height - point.Y, point.X),
        TextOrientation.Rotate270 => (point.Y, width - point.X),
        TextOrientation.Rotate180 => (width - point.X, height - point.Y),
        _ => (point.X, point.Y),
    };

    private static PageBox Box(double left, double bottom, double right, double top) => new(Round(left), Round(bottom), Round(right), Round(top));

    private static decimal Round(double points) => double.IsFinite(points) && Math.Abs(points) < 1e6 ? Math.Round((decimal)points, 1) : 0;
}
