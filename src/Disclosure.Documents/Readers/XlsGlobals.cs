namespace Disclosure.Documents.Readers;

/// <summary>What the worksheets of a binary workbook share: their names and places, texts, styles.</summary>
internal sealed class XlsGlobals
{
    private readonly List<SheetStyle> styles = [];

    public List<(string Name, int Position)> Sheets { get; } = [];

    public List<string> Texts { get; private set; } = [];

    public bool IsFrom1904 { get; private set; }

    public SheetStyle Style(int index) => index >= 0 && index < styles.Count ? styles[index] : SheetStyle.Plain;

    public static XlsGlobals Read(ReadOnlySpan<byte> stream, int position, DocumentReadOptions options)
    {
        XlsGlobals globals = new();
        Dictionary<int, string> formats = [];
        for (XlsRecord record = XlsRecord.At(stream, position); record.Type != XlsRecord.EndOfFile; record = XlsRecord.At(stream, record.Next))
        {
            switch (record.Type)
            {
                case XlsRecord.FilePass:
                    throw StoppedReadingException.Encrypted();
                case XlsRecord.Date1904:
                    globals.IsFrom1904 = record.UInt16(0) != 0;
                    break;
                case XlsRecord.BoundSheet when (record.Data[4] & 3) == 0 && record.Data[5] == 0:
                    if (globals.Sheets.Count >= options.MaxSheets) throw StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxSheets));
                    globals.Sheets.Add((new XlsStrings(stream, record, 6).Next(isLong: false), record.Int32(0)));
                    break;
                case XlsRecord.SharedStrings:
                    globals.Texts = XlsStrings.Shared(stream, record);
                    break;
                case XlsRecord.Format:
                    formats[record.UInt16(0)] = new XlsStrings(stream, record, 2).Next(isLong: true);
                    break;
                case XlsRecord.CellStyle:
                    int format = record.UInt16(2);
                    bool isBoxed = record.Data.Length >= 12 && record.UInt16(10) != 0;
                    globals.styles.Add(new(new(format, formats.GetValueOrDefault(format)), isBoxed));
                    break;
            }
        }

        return globals;
    }
}
