using System.Collections.Immutable;
using Disclosure.Documents.Content;
using UglyToad.PdfPig.Content;

namespace Disclosure.Documents.Readers;

/// <summary>A table drawn with rules: elementary cells between the lines, joined where no rule keeps them apart.</summary>
internal sealed class RuledTable
{
    private const double Slack = 2.5;

    private readonly double[] xs;
    private readonly double[] ys;
    private readonly ImmutableArray<Rule> rules;

    private RuledTable(ImmutableArray<Rule> rules)
    {
        this.rules = rules;
        xs = Lines(vertical: true);
        ys = [.. Lines(vertical: false).Reverse()];
    }

    public double Top => ys[0];

    public bool Holds(Glyph letter) =>
        letter.Middle > xs[0] && letter.Middle < xs[^1] && letter.Height < ys[0] && letter.Height > ys[^1];

    /// <summary>The tables of a page: rules that touch each other, at least two each way.</summary>
    public static IEnumerable<RuledTable> On(Page page, PageTurn turn)
    {
        List<Rule> rest = [.. page.Paths.SelectMany(path => Rule.Of(path, turn)).Distinct().Take(4000)];
        while (rest.Count > 0)
        {
            List<Rule> group = [rest[^1]];
            rest.RemoveAt(rest.Count - 1);
            for (int i = 0; i < group.Count; i++)
            {
                Rule rule = group[i];
                group.AddRange(rest.Where(other => rule.Touches(other, Slack)));
                rest.RemoveAll(other => rule.Touches(other, Slack));
            }

            RuledTable table = new([.. group]);
            if (table.xs.Length > 2 && table.ys.Length > 2) yield return table;
        }
    }

    public Grid Fill(ImmutableArray<Glyph> letters, PageTurn turn)
    {
        int width = xs.Length - 1, height = ys.Length - 1;
        List<Glyph>[,] held = new List<Glyph>[height, width];
        foreach (Glyph letter in letters.Where(Holds))
        {
            int column = Array.FindLastIndex(xs, line => line < letter.Middle), row = Array.FindLastIndex(ys, line => line > letter.Height);
            (held[row, column] ??= []).Add(letter);
        }

        ImmutableArray<GridText>.Builder cells = ImmutableArray.CreateBuilder<GridText>();
        bool[,] taken = new bool[height, width];
        for (int row = 0; row < height; row++)
        {
            for (int column = 0; column < width; column++)
            {
                if (taken[row, column]) continue;
                int columns = 1, rows = 1;
                while (column + columns < width && !taken[row, column + columns] && !HasRight(row, column + columns - 1)) columns++;
                while (row + rows < height && !HasBelow(row + rows - 1, column)) rows++;
                List<Glyph> text = [];
                for (int r = row; r < row + rows; r++)
                {
                    for (int c = column; c < column + columns; c++)
                    {
                        taken[r, c] = true;
                        if (held[r, c] is { } part) text.AddRange(part);
                    }
                }

                cells.Add(new(row, column, rows, columns, new(
                    PageLine.Text(text), turn.OriginOf(xs[column], ys[row + rows], xs[column + columns], ys[row]))));
            }
        }

        return new(cells.ToImmutable());
    }

    private bool HasRight(int row, int column) => Has(true, xs[column + 1], (ys[row] + ys[row + 1]) / 2);

    private bool HasBelow(int row, int column) => Has(false, ys[row + 1], (xs[column] + xs[column + 1]) / 2);

    private bool Has(bool vertical, double at, double across) => rules.Any(rule =>
        rule.IsVertical == vertical && Math.Abs(rule.At - at) <= Slack && rule.From - Slack <= across && rule.To + Slack >= across);

    /// <summary>Where lines run; a table cut by the end of a page is open there and ends where the lines across it end.</summary>
    private double[] Lines(bool vertical)
    {
        IEnumerable<double> along = rules.Where(rule => rule.IsVertical == vertical).Select(rule => rule.At);
        double[] ends = [.. rules.Where(rule => rule.IsVertical != vertical).SelectMany(rule => new[] { rule.From, rule.To })];
        List<double> distinct = [];
        foreach (double position in along.Concat(ends.Length > 0 ? [ends.Min(), ends.Max()] : []).Order())
            if (distinct.Count == 0 || position - distinct[^1] > Slack) distinct.Add(position);
        return [.. distinct];
    }
}
