using System.Collections.Immutable;
using System.Text.Unicode;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>
/// A report read from canonical bytes, of which nearly all are known in advance: they are compared, not parsed. Where they are others than
/// expected in any way nothing is read, and the general reader, which reads the same in every case, has its turn.
/// </summary>
internal struct CanonicalReport
{
    /// <summary>Shorter limits of a text could forbid a key of the format.</summary>
    private const int LeastLimit = 64;

    private CanonicalHeader header;
    private TableSet tables;
    private int passages;

    /// <summary>Reads a report.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="options">The limits.</param>
    /// <param name="figures">Takes the figures; empty, and of no use where nothing is read.</param>
    /// <param name="report">The rest.</param>
    public static bool TryRead(ReadOnlySpan<byte> bytes, ReportReadOptions options, Figures figures, out CanonicalReport report)
    {
        report = default;
        if (bytes.Length > options.MaxDocumentBytes || options.MaxTextBytes < LeastLimit) return false;
        CanonicalCursor json = new(bytes, options.MaxTextBytes);
        return bytes.EndsWith("}"u8) && json.Take(ReportFormat.Start) && Utf8.IsValid(bytes)
            && CanonicalHeader.TryRead(ref json, out report.header)
            && report.TryReadTables(ref json, figures)
            && report.TryPassOver(ref json)
            && json.Take("}"u8) && json.IsAtEnd;
    }

    /// <summary>Adds the figures to a batch.</summary>
    public readonly void AddTo(ReportBatch batch, Figures figures) =>
        batch.Add(figures, CellDetails.None, tables.RequestsLayout, header.IsCovered ? 0 : ulong.MaxValue);

    /// <summary>The report, which keeps the figures.</summary>
    public readonly FiledReport ToFiled(ReadOnlySpan<byte> bytes, Figures figures)
    {
        (ImmutableArray<SectionHeading> sections, Narrative narrative) = CanonicalPassages.Read(new(bytes, int.MaxValue) { Position = passages });
        return new(ReportContent.Of(header.ToHeader(bytes), narrative, sections), tables, figures, CellDetails.None);
    }

    private bool TryPassOver(ref CanonicalCursor json)
    {
        passages = json.Position;
        return CanonicalPassages.TryPass(ref json);
    }

    private bool TryReadTables(ref CanonicalCursor json, Figures figures)
    {
        FormLayout likely = header.Layout;
        Span<FormLayout> layouts = stackalloc FormLayout[OfficialForm.TableKinds.Length];
        foreach (TableKind kind in OfficialForm.TableKinds)
        {
            if (!CanonicalTable.TryRead(ref json, kind, likely, figures, out layouts[(int)kind])) return false;
        }

        tables = TableSet.Of(layouts);
        return true;
    }
}
