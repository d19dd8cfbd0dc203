using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>
/// Which printed row is which row of the form: the best assignment by labels that keeps the order of both and begins the form anew
/// where a table begins again, so that rows of two tables never make up one.
/// </summary>
internal static class RowAlignment
{
    private const int AnewInPart = 150;
    private const int AnewInNextPart = 60;
    private const int OnInNextPart = 20;
    private const int RightCount = 3;

    /// <summary>The instances of the table: which printed row stands for which row of the form.</summary>
    public static ImmutableArray<ImmutableArray<(int Printed, int Form)>> Of(ImmutableArray<PrintedRow> printed, FormTable table)
    {
        ImmutableArray<FormRow> form = table.Rows;
        int width = form.Length + 1;
        int[] best = new int[(printed.Length + 1) * width], fits = new int[printed.Length * width];
        Dictionary<string, int[]> known = new(StringComparer.Ordinal);
        for (int i = printed.Length - 1; i >= 0; i--)
        {
            int[] labels = known.TryGetValue(printed[i].Core, out int[]? fit) ? fit : known[printed[i].Core] = FitsOf(printed[i].Core, form);
            for (int j = form.Length; j >= 0; j--)
            {
                int here = Next(i, j);
                if (j < form.Length)
                {
                    here = Math.Max(here, best[(i * width) + j + 1]);
                    if (Fit(i, j) is var match and > 0) here = Math.Max(here, match + Next(i, j + 1));
                }

                best[(i * width) + j] = here;
            }

            int Fit(int row, int column)
            {
                int value = printed[row].IsProse || labels[column] < LabelCore.LeastFit ? 0 : labels[column];
                return fits[(row * width) + column] = value == 0 || printed[row].Figures.Length != form[column].Cells.Length ? value : value + RightCount;
            }
        }

        return Trace();

        // The value of going on behind row i with the form from row j.
        int Next(int i, int j) => j == 0 ? best[(i + 1) * width] : Math.Max(On(i, j), Anew(i));

        int On(int i, int j)
        {
            int value = best[((i + 1) * width) + j];
            return i + 1 == printed.Length || printed[i + 1].Part == printed[i].Part ? value
                : printed[i + 1].Part.BeginsAnew ? int.MinValue / 2
                : value - OnInNextPart;
        }

        int Anew(int i) => best[(i + 1) * width] - (i + 1 == printed.Length || printed[i + 1].Part.BeginsAnew && printed[i + 1].Part != printed[i].Part ? 0
            : printed[i + 1].Part == printed[i].Part ? AnewInPart : AnewInNextPart);

        ImmutableArray<ImmutableArray<(int, int)>> Trace()
        {
            ImmutableArray<ImmutableArray<(int, int)>>.Builder instances = ImmutableArray.CreateBuilder<ImmutableArray<(int, int)>>();
            ImmutableArray<(int, int)>.Builder current = ImmutableArray.CreateBuilder<(int, int)>();
            for (int i = 0, j = 0; i < printed.Length;)
            {
                int here = best[(i * width) + j];
                if (j < form.Length && fits[(i * width) + j] is var fit and > 0 && here == fit + Next(i, j + 1))
                {
                    current.Add((i, j));
                    Step(ref i, ref j, j + 1);
                }
                else if (here == Next(i, j))
                {
                    Step(ref i, ref j, j);
                }
                else
                {
                    j++;
                }
            }

            End();
            return instances.ToImmutable();

            void Step(ref int i, ref int j, int next)
            {
                if (next > 0 && On(i, next) < Anew(i))
                {
                    End();
                    next = 0;
                }

                i++;
                j = next;
            }

            void End()
            {
                if (current.Count > 0) instances.Add(current.ToImmutable());
                current.Clear();
            }
        }
    }

    private static int[] FitsOf(string core, ImmutableArray<FormRow> form) => [.. form.Select(row => LabelCore.Fit(core, OfficialLabels.Of(row)))];
}
