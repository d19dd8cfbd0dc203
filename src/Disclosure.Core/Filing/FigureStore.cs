using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Splits an entry into its figure and its detail, and joins them again.</summary>
internal static class FigureStore
{
    /// <summary>Puts the figure of an entry into its place and returns what does not fit there.</summary>
    public static CellDetail? Store(Figures figures, FormTable table, FormCell cell, CellEntry entry)
    {
        bool isKnown = entry.State == CellState.Number;
        bool isVacant = entry.State is CellState.Blank or CellState.NoneMark;
        decimal number = entry.Value ?? 0;
        if (cell.IsAmount)
        {
            figures.SetAmount(table.Position(cell), number, isKnown, isVacant);
            return Detail(entry, wide: null);
        }

        long count = (long)number;
        bool fits = count is > FigureLanes.Escape and <= int.MaxValue;
        int lane = fits ? (int)count : FigureLanes.Escape;
        if (cell.Table == TableKind.Proactive) figures.SetProactive(table.Position(cell), lane, isKnown, isVacant);
        else figures.SetLane(FigureLanes.Of(cell), lane, isKnown, isVacant);
        return Detail(entry, fits ? null : count);
    }

    /// <summary>Puts a plain count of a cell that holds counts into its place; <see langword="false"/> where it is none that fits there.</summary>
    public static bool TryStoreCount(Figures figures, FormTable table, FormCell cell, long count)
    {
        if (count is < 0 or > int.MaxValue) return false;
        if (cell.Table == TableKind.Proactive) figures.SetProactive(table.Position(cell), (int)count, isKnown: true, isVacant: false);
        else figures.SetLane(FigureLanes.Of(cell), (int)count, isKnown: true, isVacant: false);
        return true;
    }

    public static CellEntry Load(Figures figures, CellDetails details, FormTable table, FormCell cell)
    {
        int slot = table.Position(cell);
        if (slot < 0) return CellEntry.Absent;
        CellDetail? detail = details.Find(cell.Index);
        bool isKnown, isVacant;
        decimal number;
        if (cell.Table == TableKind.Proactive)
        {
            isKnown = (figures.ProactiveKnown >> slot & 1) != 0;
            isVacant = (figures.ProactiveVacant >> slot & 1) != 0;
            number = cell.IsAmount ? figures.Amount : detail?.Wide ?? figures.Proactive(slot);
        }
        else
        {
            int lane = FigureLanes.Of(cell);
            isKnown = figures.IsKnown(lane);
            isVacant = figures.IsVacant(lane);
            number = detail?.Wide ?? figures.Lanes[lane];
        }

        return Join(detail, isKnown, isVacant, number);
    }

    /// <summary>The number of a count cell; <see langword="null"/> where it holds none.</summary>
    public static long? LoadCount(Figures figures, CellDetails details, FormTable table, FormCell cell)
    {
        int slot = table.Position(cell);
        if (slot < 0) return null;
        if (cell.Table == TableKind.Proactive)
            return (figures.ProactiveKnown >> slot & 1) == 0 ? null : Widen(figures.Proactive(slot), details, cell);
        int lane = FigureLanes.Of(cell);
        return figures.IsKnown(lane) ? Widen(figures.Lanes[lane], details, cell) : null;
    }

    /// <summary>The figures of tables 3 and 4 lane by lane, those too large for a lane included.</summary>
    public static void CopyWide(Figures figures, CellDetails details, Span<long> lanes)
    {
        ReadOnlySpan<int> narrow = figures.Lanes;
        for (int lane = 0; lane < narrow.Length; lane++) lanes[lane] = narrow[lane];
        for (int i = 0; i < details.Count; i++)
        {
            (int cell, CellDetail detail) = details[i];
            if (detail.Wide is { } wide && FigureLanes.Of(OfficialForm.Cells[cell]) is var lane and >= 0) lanes[lane] = wide;
        }
    }

    private static long Widen(int figure, CellDetails details, FormCell cell) =>
        figure == FigureLanes.Escape ? details.Find(cell.Index)!.Wide!.Value : figure;

    private static CellEntry Join(CellDetail? detail, bool isKnown, bool isVacant, decimal number)
    {
        if (!isKnown && !isVacant && detail is null) return CellEntry.Absent;
        CellState state = isKnown ? CellState.Number
            : !isVacant ? CellState.Unreadable
            : detail?.Print is null ? CellState.Blank
            : CellState.NoneMark;
        return new(state, isKnown ? number : 0, detail?.Print, detail?.Note, detail?.Unit, detail?.Fault ?? UnreadableFault.Unknown);
    }

    private static CellDetail? Detail(CellEntry entry, long? wide) =>
        entry.KeptPrint is null && entry.Note is null && entry.Unit is null && wide is null
            ? null
            : new(entry.KeptPrint, entry.Note, entry.Unit, entry.Fault, wide);
}
