using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>
/// Where a cell of tables 3 and 4 lies in memory: 8 lanes a row, the total always in lane 6, lane 7 always zero.
/// Rows 0 to 24 are table 3 in the 2021 layout, rows 25 to 27 the groups of table 4 (parts in lanes 0 to 3).
/// （六）其他处理 of the 2019 layout lies in the row of 3.其他; the two rows before it are then empty.
/// </summary>
internal static class FigureLanes
{
    public const int PerRow = 8;
    public const int RequestRows = 25;
    public const int Rows = RequestRows + 3;
    public const int Count = Rows * PerRow;
    public const int TotalLane = 6;

    /// <summary>The first of the outcomes, of which the others follow.</summary>
    public const int FirstOutcomeRow = 2;

    /// <summary>（七）总计 of the outcomes.</summary>
    public const int OutcomeTotalRow = 23;

    /// <summary>四、结转下年度继续办理.</summary>
    public const int CarriedOutRow = 24;

    /// <summary>Stands in a lane whose figure is too large for it; the figure itself is in the details.</summary>
    public const int Escape = int.MinValue;

    private static readonly short[] lanes = BuildLanes();

    /// <summary>The lane of a cell of table 3 or 4; -1 for a cell of table 2.</summary>
    public static int Of(FormCell cell) => lanes[cell.Index];

    private static short[] BuildLanes()
    {
        short[] result = new short[OfficialForm.Cells.Length];
        Array.Fill(result, (short)-1);
        foreach (FormLayout layout in OfficialForm.Layouts)
        {
            Assign(result, OfficialForm.Table(TableKind.Requests, layout), 0);
            Assign(result, OfficialForm.Table(TableKind.Disputes, layout), RequestRows);
        }

        return result;
    }

    private static void Assign(short[] result, FormTable table, int firstRow)
    {
        int row = firstRow;
        foreach (FormRow formRow in table.Rows)
        {
            if (formRow.Id == "outcome.other.undivided") row += 2;
            for (int i = 0; i < formRow.Cells.Length; i++)
                result[formRow.Cells[i].Index] = (short)((row * PerRow) + (i == formRow.Cells.Length - 1 ? TotalLane : i));
            row++;
        }
    }
}
