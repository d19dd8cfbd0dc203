namespace Disclosure.Forms;

/// <summary>A text in Chinese and in English that says the same thing in both.</summary>
/// <remarks>Immutable. Equality is by both texts, ordinal.</remarks>
public sealed record BilingualText
{
    /// <summary>Joins the two texts.</summary>
    /// <exception cref="ArgumentException">One of the texts is empty.</exception>
    public BilingualText(string chinese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Chinese = chinese;
        English = english;
    }

    /// <summary>The Chinese text.</summary>
    public string Chinese { get; }

    /// <summary>The English text.</summary>
    public string English { get; }

    /// <summary>The text in <paramref name="language"/>.</summary>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <inheritdoc/>
    public override string ToString() => $"{Chinese} / {English}";
}
