using UglyToad.PdfPig.Tokens;

namespace Disclosure.Documents.Readers;

/// <summary>How long the rows are that a stream says it is made of, each of which a decoder keeps as a whole.</summary>
internal static class StreamRows
{
    /// <summary>The bytes of the longest row; more than any memory where the numbers are absurd.</summary>
    public static double BytesOf(DictionaryToken stream)
    {
        if (!stream.TryGet(NameToken.DecodeParms, out IToken parameters) && !stream.TryGet(NameToken.Dp, out parameters)) return 0;
        IEnumerable<IToken> all = parameters is ArrayToken many ? many.Data : [parameters];
        return all.OfType<DictionaryToken>().Select(RowOf).DefaultIfEmpty().Max();
    }

    private static double RowOf(DictionaryToken parameters) =>
        Number(parameters, NameToken.Columns, 1) * Number(parameters, NameToken.Colors, 1) * Number(parameters, NameToken.BitsPerComponent, 8) / 8;

    private static double Number(DictionaryToken parameters, NameToken name, double otherwise) =>
        parameters.TryGet(name, out NumericToken number) ? Math.Abs(number.Double) : otherwise;
}
