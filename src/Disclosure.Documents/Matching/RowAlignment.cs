using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Which printed row is which row of the form: the best assignment by labels that keeps the order of both.</summary>
internal static class RowAlignment
{
    /// <summary>For each printed row its row of the form, or -1.</summary>
    public static int[] Of(ImmutableArray<PrintedRow> printed, ImmutableArray<FormRow> form)
    {
        string[] official = [.. form.Select(row => LabelCore.Of(row.Label))];
        int[,] best = new int[printed.Length + 1, form.Length + 1];
        int[,] fits = new int[printed.Length, form.Length];
        for (int i = printed.Length - 1; i >= 0; i--)
        {
            for (int j = form.Length - 1; j >= 0; j--)
            {
                int fit = fits[i, j] = LabelCore.Fit(printed[i].Core, official[j]);
                best[i, j] = Math.Max(best[i + 1, j], best[i, j + 1]);
                if (fit >= LabelCore.LeastFit) best[i, j] = Math.Max(best[i, j], fit + best[i + 1, j + 1]);
            }
        }

        int[] rows = new int[printed.Length];
        Array.Fill(rows, -1);
        for (int i = 0, j = 0; i < printed.Length && j < form.Length;)
        {
            if (fits[i, j] >= LabelCore.LeastFit && best[i, j] == fits[i, j] + best[i + 1, j + 1]) rows[i++] = j++;
            else if (best[i, j] == best[i + 1, j]) i++;
            else j++;
        }

        return rows;
    }

    /// <summary>
    /// Gives rows without any label their place by order: only between two named rows, and only where exactly as many are
    /// missing as stand there. Answers which rows were placed so.
    /// </summary>
    public static bool[] FillUnnamed(int[] rows, ImmutableArray<PrintedRow> printed)
    {
        bool[] filled = new bool[rows.Length];
        for (int i = 1; i < rows.Length; i++)
        {
            int start = i;
            while (i < rows.Length && rows[i] < 0 && !printed[i].IsNamed) i++;
            if (i == start || i == rows.Length || rows[start - 1] < 0 || rows[i] - rows[start - 1] - 1 != i - start) continue;
            for (int k = start; k < i; k++)
            {
                rows[k] = rows[k - 1] + 1;
                filled[k] = true;
            }
        }

        return filled;
    }
}
