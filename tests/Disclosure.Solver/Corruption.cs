namespace Disclosure.Solver;

/// <summary>A way in which tables go wrong.</summary>
/// <param name="Name">A short name, the same in files.</param>
/// <param name="Apply">Puts errors of the kind into a table.</param>
public sealed record Corruption(string Name, Action<long[], Random> Apply)
{
    private const int Columns = Table.Columns;

    /// <summary>All ways.</summary>
    public static IReadOnlyList<Corruption> All { get; } =
    [
        new("one", (values, random) => Misread(values, random, 1)),
        new("two", (values, random) => Misread(values, random, 2)),
        new("three", (values, random) => Misread(values, random, 3)),
        new("four", (values, random) => Misread(values, random, 4)),
        new("slid-column", (values, random) => Slide(values, random, 0, 1)),
        new("slid-row", (values, random) => Slide(values, random, 1, 0)),
        new("shifted-row", ShiftRow),
        new("rectangle", (values, random) => Block(values, random, 2, 2)),
        new("block", (values, random) => Block(values, random, 2, 3)),
        new("equal-in-row", (values, random) => AddEqually(values, random, inRow: true)),
        new("equal-in-column", (values, random) => AddEqually(values, random, inRow: false)),
        new("digits-in-zeros", FillZeros),
    ];

    /// <summary>Some cells read wrong: a digit replaced, added, dropped, two swapped, or off by a little.</summary>
    public static void Misread(long[] values, Random random, int cells)
    {
        int[] numbers = [.. Enumerable.Range(0, values.Length)];
        random.Shuffle(numbers);
        foreach (int cell in numbers.AsSpan(0, cells)) values[cell] = Misread(values[cell], random);
    }

    private static long Misread(long value, Random random)
    {
        long place = value < 10 || random.Next(2) == 0 ? 1 : value < 100 ? 10 : 100;
        long digit = value / place % 10;
        long next = value / place / 10 % 10;
        long read = random.Next(5) switch
        {
            0 => value + ((random.Next(10) - digit) * place),
            1 => (value * 10) + random.Next(10),
            2 => value / 10,
            3 => value + ((next - digit) * place) + ((digit - next) * place * 10),
            _ => Math.Max(value + random.Next(-9, 10), 0),
        };
        return read == value ? value + 1 + random.Next(9) : read;
    }

    /// <summary>A value that stands in a neighbouring cell, and nothing where it belongs.</summary>
    private static void Slide(long[] values, Random random, int rows, int columns)
    {
        while (true)
        {
            int row = random.Next((values.Length / Columns) - rows);
            int column = random.Next(Columns - columns);
            (int from, int to) = (Table.At(row, column), Table.At(row + rows, column + columns));
            if (random.Next(2) == 0) (from, to) = (to, from);
            if (values[from] == values[to] || values[from] == 0) continue;
            (values[from], values[to]) = (0, values[from]);
            return;
        }
    }

    /// <summary>Neighbouring cells of a row that all stand one column off.</summary>
    private static void ShiftRow(long[] values, Random random)
    {
        while (true)
        {
            int length = random.Next(2, Columns + 1);
            int first = Table.At(random.Next(values.Length / Columns), random.Next(Columns - length + 1));
            Span<long> cells = values.AsSpan(first, length);
            long[] before = cells.ToArray();
            cells.Clear();
            if (random.Next(2) == 0) before.AsSpan(..^1).CopyTo(cells[1..]);
            else before.AsSpan(1..).CopyTo(cells);
            if (!cells.SequenceEqual(before)) return;
        }
    }

    private static void Block(long[] values, Random random, int height, int width)
    {
        foreach (int cell in BlockOf(values, random, height, width)) values[cell] = Misread(values[cell], random);
    }

    /// <summary>The cells in which some rows and columns meet, mostly rows that lie side by side.</summary>
    private static int[] BlockOf(long[] values, Random random, int height, int width)
    {
        int[] rows = [.. Enumerable.Range(0, values.Length / Columns)];
        int[] columns = [.. Enumerable.Range(0, Columns)];
        random.Shuffle(rows);
        random.Shuffle(columns);
        if (random.Next(4) > 0) rows = [.. Enumerable.Range(random.Next(rows.Length - height + 1), height)];
        if (random.Next(4) > 0) columns = [.. Enumerable.Range(random.Next(Columns - width + 1), width)];
        return [.. rows.Take(height).SelectMany(row => columns.Take(width).Select(column => Table.At(row, column)))];
    }

    /// <summary>The same amount too much or too little in two or three cells of a row or column.</summary>
    private static void AddEqually(long[] values, Random random, bool inRow)
    {
        int[] cells = inRow ? BlockOf(values, random, 1, Columns) : [.. Enumerable.Range(0, values.Length / Columns).Select(row => Table.At(row, 0))];
        int column = random.Next(Columns);
        random.Shuffle(cells);
        long amount = random.Next(1, 30);
        foreach (int cell in cells.Take(random.Next(2, 4)).Select(cell => inRow ? cell : cell + column))
            values[cell] += values[cell] >= amount && random.Next(2) == 0 ? -amount : amount;
    }

    /// <summary>Digits in the empty cells of a block: what forbids negative counts decides there.</summary>
    private static void FillZeros(long[] values, Random random)
    {
        while (true)
        {
            int[] block = BlockOf(values, random, 2, random.Next(2, 4));
            if (Array.Exists(block, cell => values[cell] > 1)) continue;
            foreach (int cell in block) values[cell] += random.Next(1, 10);
            return;
        }
    }
}
