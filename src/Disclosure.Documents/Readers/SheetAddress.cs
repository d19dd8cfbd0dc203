using System.Globalization;

namespace Disclosure.Documents.Readers;

/// <summary>Addresses of worksheet cells, for example C12; rows and columns from 0.</summary>
internal static class SheetAddress
{
    public static (int Row, int Column)? Parse(string? address)
    {
        ReadOnlySpan<char> text = address.AsSpan();
        int column = 0, letters = 0;
        while (letters < text.Length && letters < 4 && char.IsAsciiLetter(text[letters])) column = (column * 26) + (char.ToUpperInvariant(text[letters++]) - 'A' + 1);
        return letters > 0 && int.TryParse(text[letters..], NumberStyles.None, CultureInfo.InvariantCulture, out int row) && row is > 0 and <= 1 << 21
            ? (row - 1, column - 1)
            : null;
    }

    public static string Of(int row, int column)
    {
        string letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) letters = (char)('A' + ((rest - 1) % 26)) + letters;
        return letters + (row + 1).ToString(CultureInfo.InvariantCulture);
    }
}
