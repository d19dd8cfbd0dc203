namespace Disclosure.Documents.Readers;

/// <summary>The cells of a worksheet of a binary workbook as printed; formulas by the result kept with them.</summary>
internal sealed class XlsCells(byte[] stream, XlsGlobals globals, DocumentReadOptions options)
{
    public SheetContent Read(string name, int position)
    {
        SheetContent sheet = new(name, options);
        XlsRecord record = XlsRecord.At(stream, position);
        if (record.Type != XlsRecord.BeginOfFile) throw new InvalidDataException("no worksheet");
        int depth = 1;
        while (depth > 0)
        {
            record = XlsRecord.At(stream, record.Next);
            if (record.Type == XlsRecord.BeginOfFile) depth++;
            else if (record.Type == XlsRecord.EndOfFile) depth = record.Next >= stream.Length ? 0 : depth - 1;
            else if (depth == 1) Take(record, sheet);
        }

        return sheet;
    }

    private void Take(XlsRecord record, SheetContent sheet)
    {
        switch (record.Type)
        {
            case XlsRecord.Row when (record.UInt16(12) & 0x20) != 0:
                sheet.HiddenRows.Add(record.UInt16(0));
                break;
            case XlsRecord.ColumnInfo when (record.UInt16(8) & 1) != 0:
                sheet.HiddenColumns.Add((record.UInt16(0), record.UInt16(2)));
                break;
            case XlsRecord.Merges:
                for (int i = 0; i < record.UInt16(0); i++)
                    sheet.Add(new SheetMerge(record.UInt16(2 + (i * 8)), record.UInt16(6 + (i * 8)), record.UInt16(4 + (i * 8)), record.UInt16(8 + (i * 8))));
                break;
            case XlsRecord.BlankRun:
                for (int i = 0; 6 + (i * 2) <= record.Data.Length - 2; i++) Add(sheet, record, i, 4 + (i * 2), "");
                break;
            case XlsRecord.PackedRun:
                for (int i = 0; 10 + (i * 6) <= record.Data.Length - 2; i++) Add(sheet, record, i, 4 + (i * 6), Print(record.UInt16(4 + (i * 6)), record.PackedNumber(6 + (i * 6))));
                break;
            default:
                if (Text(record) is { } text) Add(sheet, record, 0, 4, text);
                break;
        }
    }

    private void Add(SheetContent sheet, XlsRecord record, int offset, int style, string text) =>
        sheet.Add(new SheetCell(record.UInt16(0), record.UInt16(2) + offset, text, globals.Style(record.UInt16(style)).IsBoxed));

    private string? Text(XlsRecord record) => record.Type switch
    {
        XlsRecord.Blank => "",
        XlsRecord.Number => Print(record.UInt16(4), record.Double(6)),
        XlsRecord.Packed => Print(record.UInt16(4), record.PackedNumber(6)),
        XlsRecord.SharedLabel => record.Int32(6) is var index && index >= 0 && index < globals.Texts.Count ? globals.Texts[index] : "#REF!",
        XlsRecord.Label or XlsRecord.RichLabel => new XlsStrings(stream, record, 6).Next(isLong: true),
        XlsRecord.BoolOrError => record.Data[7] != 0 ? Error(record.Data[6]) : Truth(record.Data[6]),
        XlsRecord.Formula => Result(record),
        _ => null,
    };

    private string Result(XlsRecord record)
    {
        if (record.UInt16(12) != 0xFFFF) return Print(record.UInt16(4), record.Double(6));
        return record.Data[6] switch
        {
            0 => TextBehind(record),
            1 => Truth(record.Data[8]),
            2 => Error(record.Data[8]),
            _ => "",
        };
    }

    /// <summary>A formula that results in text keeps it in one of the next records.</summary>
    private string TextBehind(XlsRecord record)
    {
        for (int i = 0; i < 3; i++)
        {
            record = XlsRecord.At(stream, record.Next);
            if (record.Type == XlsRecord.FormulaText) return new XlsStrings(stream, record, 0).Next(isLong: true);
        }

        return "";
    }

    private string Print(int style, double number) => globals.Style(style).Numbers.Of(number, globals.IsFrom1904);

    private static string Truth(byte value) => value != 0 ? "TRUE" : "FALSE";

    private static string Error(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
}
