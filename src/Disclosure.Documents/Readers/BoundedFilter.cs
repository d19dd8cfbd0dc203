using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Readers;

/// <summary>A decoder with a bound on what a stream may become. Pictures stay as they are: nobody looks at them.</summary>
internal sealed class BoundedFilter(IFilter filter, DocumentReadOptions options, PdfFilters all) : IFilter
{
    /// <summary>The most bytes that a decoder makes of one.</summary>
    private const long MostByFlate = 1032, MostByRunLength = 64;

    public bool IsSupported => true;

    /// <exception cref="StoppedReadingException">More would come out than is allowed.</exception>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        if (filter is not (FlateFilter or LzwFilter or RunLengthFilter or Ascii85Filter or AsciiHexDecodeFilter)) return input;
        if (filter is FlateFilter && input.Length * MostByFlate > options.MaxInflatedBytes) CountFlate(input);
        if ((filter is LzwFilter && LzwLength.Most(input.Span) > options.MaxInflatedBytes)
            || (filter is RunLengthFilter && input.Length * MostByRunLength > options.MaxInflatedBytes)
            || StreamRows.BytesOf(streamDictionary) > options.MaxInflatedBytes)
        {
            throw all.Stop(StoppedReadingException.OverLimit(nameof(DocumentReadOptions.MaxInflatedBytes)));
        }

        return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private void CountFlate(Memory<byte> input)
    {
        using Stream packed = OfficePackage.StreamOf(input);
        using ZLibStream unpacked = new(packed, CompressionMode.Decompress);
        using BoundedStream plain = new(unpacked, new InflationBudget(options.MaxInflatedBytes));
        try
        {
            plain.CopyTo(Stream.Null);
        }
        catch (StoppedReadingException stopped)
        {
            all.Stop(stopped);
            throw;
        }
        catch (InvalidDataException)
        {
            // What a damaged stream gives until then was counted.
        }
    }
}
