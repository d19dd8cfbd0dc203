using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A named fact of a finding: an exact number or a text. Messages are made of facts alone.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record Fact
{
    /// <summary>A fact that is a number.</summary>
    public Fact(string name, decimal number)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Number = number;
    }

    /// <summary>A fact that is a text.</summary>
    public Fact(string name, BilingualText text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(text);
        Name = name;
        Text = text;
    }

    /// <summary>A fact that is the same text in every language: a print, a label, an identifier.</summary>
    public Fact(string name, string text)
        : this(name, new BilingualText(text, text))
    {
    }

    /// <summary>The name by which a message template refers to the fact.</summary>
    public string Name { get; }

    /// <summary>The number; <see langword="null"/> where the fact is a text.</summary>
    public decimal? Number { get; }

    /// <summary>The text; <see langword="null"/> where the fact is a number.</summary>
    public BilingualText? Text { get; }

    /// <summary>The fact as a message shows it.</summary>
    public string In(Language language) => Number?.ToString(CultureInfo.InvariantCulture) ?? Text!.In(language);
}
