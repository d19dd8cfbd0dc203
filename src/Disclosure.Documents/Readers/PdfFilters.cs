using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Readers;

/// <summary>The decoders of a PDF's streams, with a bound on what a deflated stream may become and a look at embedded fonts before they are read.</summary>
internal sealed class PdfFilters(DocumentReadOptions options) : IFilterProvider
{
    private readonly FontFilter fonts = new();

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guarded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guarded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    private IReadOnlyList<IFilter> Guarded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => new BoundedFilter(filter, options)), fonts];

    private sealed class BoundedFilter(IFilter filter, DocumentReadOptions options) : IFilter
    {
        /// <summary>Deflate makes no more than this of a byte.</summary>
        private const long MostOfAByte = 1032;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            if (filter is FlateFilter && input.Length * MostOfAByte > options.MaxInflatedBytes) Count(input);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        /// <exception cref="StoppedReadingException">More comes out than is allowed.</exception>
        private void Count(Memory<byte> input)
        {
            using Stream packed = OfficePackage.StreamOf(input);
            using ZLibStream unpacked = new(packed, CompressionMode.Decompress);
            using BoundedStream plain = new(unpacked, new InflationBudget(options.MaxInflatedBytes));
            try
            {
                plain.CopyTo(Stream.Null);
            }
            catch (InvalidDataException)
            {
                // What a damaged stream gives until then was counted.
            }
        }
    }

    private sealed class FontFilter : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            TrueTypeOutlines.AreSound(input.Span) ? input : TrueTypeOutlines.Without(input.Span);
    }
}
