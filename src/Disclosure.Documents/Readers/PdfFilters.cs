using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Readers;

/// <summary>
/// The decoders of a PDF's streams: bounded, without those of pictures, and with a look at what comes out before it is used. The PDF
/// library asks for them when it opens a stream, which is where a reading that was given up ends.
/// </summary>
internal sealed class PdfFilters : IFilterProvider
{
    private readonly DocumentReadOptions options;
    private readonly CancellationToken stop;
    private readonly LastFilter last;

    public PdfFilters(DocumentReadOptions options, CancellationToken stop)
    {
        this.options = options;
        this.stop = stop;
        last = new(this);
    }

    /// <summary>Why a stream was not given to the library, which may have gone on without it.</summary>
    public StoppedReadingException? Stopped { get; private set; }

    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Guarded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Guarded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => DefaultFilterProvider.Instance.GetAllFilters();

    /// <summary>Notes why a stream is not given to the library.</summary>
    public StoppedReadingException Stop(StoppedReadingException reason) => Stopped = reason;

    private IReadOnlyList<IFilter> Guarded(IReadOnlyList<IFilter> filters)
    {
        stop.ThrowIfCancellationRequested();
        return [.. filters.Select(filter => new BoundedFilter(filter, options, this)), last];
    }

    private sealed class LastFilter(PdfFilters all) : IFilter
    {
        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            PdfRanges.AreAbsurd(input.Span) ? throw all.Stop(StoppedReadingException.Broken()) : FontPrograms.WithoutGlyphs(input);
    }
}
