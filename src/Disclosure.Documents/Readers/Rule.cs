using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Disclosure.Documents.Readers;

/// <summary>A straight horizontal or vertical line on a page.</summary>
internal readonly record struct Rule(bool IsVertical, double At, double From, double To)
{
    private const double Thin = 3;

    /// <summary>The rules of a drawn path: its lines, thin boxes as one line, other boxes as their four sides.</summary>
    public static IEnumerable<Rule> Of(PdfPath path, PageTurn turn)
    {
        if (!path.IsFilled && !path.IsStroked) yield break;
        foreach (PdfSubpath subpath in path)
        {
            if (subpath.GetBoundingRectangle() is not { } drawn) continue;
            PdfRectangle box = turn.Upright(drawn);
            if (box.Width >= turn.Width * 0.98 || box.Height >= turn.Height * 0.98) continue;
            if (box.Width <= Thin && box.Height > Thin)
            {
                yield return new(true, Math.Round((box.Left + box.Right) / 2, 1), Math.Round(box.Bottom, 1), Math.Round(box.Top, 1));
            }
            else if (box.Height <= Thin && box.Width > Thin)
            {
                yield return new(false, Math.Round((box.Bottom + box.Top) / 2, 1), Math.Round(box.Left, 1), Math.Round(box.Right, 1));
            }
            else if (box.Width > Thin && path.IsStroked)
            {
                yield return new(true, Math.Round(box.Left, 1), Math.Round(box.Bottom, 1), Math.Round(box.Top, 1));
                yield return new(true, Math.Round(box.Right, 1), Math.Round(box.Bottom, 1), Math.Round(box.Top, 1));
                yield return new(false, Math.Round(box.Bottom, 1), Math.Round(box.Left, 1), Math.Round(box.Right, 1));
                yield return new(false, Math.Round(box.Top, 1), Math.Round(box.Left, 1), Math.Round(box.Right, 1));
            }
        }
    }

    public bool Touches(Rule other, double slack) => IsVertical == other.IsVertical
        ? Math.Abs(At - other.At) <= slack && From <= other.To + slack && other.From <= To + slack
        : At >= other.From - slack && At <= other.To + slack && other.At >= From - slack && other.At <= To + slack;
}
