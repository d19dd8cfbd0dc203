using System.Text.Json;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Reads reports, one after the other, with the same buffers.</summary>
internal sealed class ReportReader
{
    private static readonly KeySet keys = new(
    [
        "format", .. HeaderDraft.Keys, .. OfficialForm.TableKinds.Select(FormTable.NameOf),
        "sections", "narrative", "unplaced", "explanations", "provenance",
    ]);

    private readonly FiledReportBuilder builder = new();
    private readonly TableReader tables;
    private Figures? spare;

    [ThreadStatic]
    private static ReportReader? idle;

    public ReportReader() => tables = new(builder);

    /// <summary>A reader that nobody else on this thread uses, with its buffers.</summary>
    public static ReportReader Rent()
    {
        ReportReader reader = idle ?? new();
        idle = null;
        return reader;
    }

    /// <summary>Keeps a reader for the next one on this thread.</summary>
    public static void Return(ReportReader reader) => idle = reader;

    /// <summary>Reads one document.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="line">The number of its first line.</param>
    /// <param name="options">How to read.</param>
    public Result<FiledReport, ReadError> Read(ReadOnlySpan<byte> bytes, long line, ReportReadOptions options)
    {
        Figures figures = Borrow();
        if (CanonicalReport.TryRead(bytes, options, figures, out CanonicalReport report)) return report.ToFiled(bytes, figures);
        GiveBack(figures);
        return ReadAny(bytes, line, options);
    }

    /// <summary>Reads one document as far as a verdict needs it, into a batch. Canonical bytes leave nothing behind.</summary>
    public UnitResult<ReadError> ReadInto(ReportBatch batch, ReadOnlySpan<byte> bytes, long line, ReportReadOptions options)
    {
        Figures figures = Borrow();
        bool isCanonical = CanonicalReport.TryRead(bytes, options, figures, out CanonicalReport canonical);
        if (isCanonical) canonical.AddTo(batch, figures);
        GiveBack(figures);
        if (isCanonical) return UnitResult.Success<ReadError>();
        Result<FiledReport, ReadError> read = ReadAny(bytes, line, options);
        if (read.IsFailure) return read.Error;
        batch.Add(read.Value);
        return UnitResult.Success<ReadError>();
    }

    /// <summary>Empty figures for one document. They are given back, or a report keeps them.</summary>
    private Figures Borrow()
    {
        Figures figures = spare ?? new();
        spare = null;
        return figures;
    }

    private void GiveBack(Figures figures)
    {
        figures.Clear();
        spare = figures;
    }

    /// <summary>Reads one document of any form.</summary>
    internal Result<FiledReport, ReadError> ReadAny(ReadOnlySpan<byte> bytes, long line, ReportReadOptions options)
    {
        Utf8Document document = new(bytes, line);
        int excess = bytes.Length - options.MaxDocumentBytes;
        if (excess > 0) return document.ErrorAt(document.Text.Length - excess, ReadErrorCode.TooLarge, expected: options.MaxDocumentText);
        if (Utf8Document.IsWide(bytes)) return document.ErrorAt(0, ReadErrorCode.Utf16);
        if (document.IsEmpty) return document.ErrorAt(0, ReadErrorCode.EmptyDocument);

        JsonCursor json = new(document, options, builder.Notes);
        try
        {
            ReadDocument(ref json);
        }
        catch (JsonException thrown)
        {
            json.FailMalformed(thrown);
        }

        Result<FiledReport, ReadError> result = json.Error is { } error ? error : builder.Build().Value;
        builder.Clear();
        tables.Clear();
        return result;
    }

    private void ReadDocument(ref JsonCursor json)
    {
        json.BeginDocument();
        long start = json.Start;
        bool hasFormat = false;
        HeaderDraft header = new();
        KeyLedger seen = default;
        if (json.BeginObject())
        {
            while (json.NextKey(keys, ref seen, out string key))
            {
                switch (key)
                {
                    case "format": hasFormat = json.Format(ReportFormat.Name); break;
                    case "proactive": tables.Read(ref json, TableKind.Proactive); break;
                    case "requests": tables.Read(ref json, TableKind.Requests); break;
                    case "disputes": tables.Read(ref json, TableKind.Disputes); break;
                    case "sections": PassageReader.ReadSections(ref json, builder.Sections); break;
                    case "narrative": builder.Narrative = PassageReader.ReadNarrative(ref json); break;
                    case "unplaced": PassageReader.ReadUnplaced(ref json, builder.Unplaced); break;
                    case "explanations": PassageReader.ReadExplanations(ref json, builder.Explanations); break;
                    case "provenance": ProvenanceReader.Read(ref json, builder.Provenance); break;
                    default: header.Read(ref json, key); break;
                }
            }
        }

        if (!hasFormat) json.FailAt(start, ReadErrorCode.MissingFormat, ReportFormat.Name);
        json.EndDocument();
        builder.Header = header.ToHeader();
        tables.Finish();
    }
}
