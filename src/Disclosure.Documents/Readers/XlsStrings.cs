using System.Text;

namespace Disclosure.Documents.Readers;

/// <summary>Strings of the binary workbook format, also those that run over into the next record, where their width may change.</summary>
internal ref struct XlsStrings
{
    private readonly ReadOnlySpan<byte> stream;
    private XlsRecord record;
    private int at;

    public XlsStrings(ReadOnlySpan<byte> stream, XlsRecord record, int at)
    {
        this.stream = stream;
        this.record = record;
        this.at = at;
    }

    /// <summary>The shared strings of a workbook.</summary>
    public static List<string> Shared(ReadOnlySpan<byte> stream, XlsRecord table)
    {
        List<string> texts = [];
        int count = table.Int32(4);
        XlsStrings strings = new(stream, table, 8);
        while (texts.Count < count && !strings.IsAtEnd) texts.Add(strings.Next(isLong: true));
        return texts;
    }

    private bool IsAtEnd => at >= record.Data.Length && XlsRecord.At(stream, record.Next).Type != XlsRecord.Continue;

    /// <summary>The next string.</summary>
    /// <param name="isLong">Whether its length takes two bytes.</param>
    public string Next(bool isLong)
    {
        int length = isLong ? Byte() | (Byte() << 8) : Byte();
        int flags = Byte();
        int runs = (flags & 8) != 0 ? Byte() | (Byte() << 8) : 0;
        long extra = (flags & 4) != 0 ? Byte() + (Byte() << 8) + (Byte() << 16) + (Byte() * 0x1000000L) : 0;
        bool isWide = (flags & 1) != 0;
        StringBuilder text = new();
        while (text.Length < length)
        {
            if (at >= record.Data.Length)
            {
                if (!Advance()) break;
                isWide = (Byte() & 1) != 0;
            }

            text.Append((char)(isWide ? Byte() | (Byte() << 8) : Byte()));
        }

        for (long skip = (runs * 4L) + extra; skip > 0 && (at < record.Data.Length || Advance()); skip--) at++;
        return text.ToString();
    }

    private int Byte()
    {
        if (at >= record.Data.Length && !Advance()) throw new EndOfStreamException();
        return record.Data[at++];
    }

    private bool Advance()
    {
        do
        {
            XlsRecord next = XlsRecord.At(stream, record.Next);
            if (next.Type != XlsRecord.Continue) return false;
            record = next;
            at = 0;
        }
        while (record.Data.Length == 0);
        return true;
    }
}
