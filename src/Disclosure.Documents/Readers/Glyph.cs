namespace Disclosure.Documents.Readers;

/// <summary>A letter on a page that is turned upright: its edges along the line, the line on which it stands, its size.</summary>
internal readonly record struct Glyph(string Text, double Left, double Right, double Base, double Size)
{
    public double Middle => (Left + Right) / 2;

    /// <summary>Half the height of a digit above the line.</summary>
    public double Height => Base + (Size * 0.3);
}
