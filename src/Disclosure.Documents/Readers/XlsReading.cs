using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Documents.Content;

namespace Disclosure.Documents.Readers;

/// <summary>A workbook of the binary format since Excel 97 (BIFF8): its visible worksheets in their order. Macros are never touched.</summary>
internal static class XlsReading
{
    private const int Biff8 = 0x0600;

    /// <exception cref="StoppedReadingException">A limit is exceeded, or the workbook asks for a password.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    public static Result<DocumentContent, DocumentError> Read(ReadOnlyMemory<byte> document, DocumentReadOptions options)
    {
        byte[] stream = new CompoundFile(document).Read("Workbook") ?? throw new InvalidDataException("no workbook");
        XlsRecord first = XlsRecord.At(stream, 0);
        if (first.Type != XlsRecord.BeginOfFile || first.UInt16(0) != Biff8) return new DocumentError(DocumentErrorCode.KindNotRead, DocumentKind.OtherOffice);
        XlsGlobals globals = XlsGlobals.Read(stream, first.Next, options);
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>();
        foreach ((string name, int position) in globals.Sheets) blocks.AddRange(new XlsCells(stream, globals, options).Read(name, position).Blocks());
        return new DocumentContent(blocks.ToImmutable());
    }
}
