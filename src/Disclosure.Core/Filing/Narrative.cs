using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>The texts of the report, by section or part of 总体情况, as printed.</summary>
/// <remarks>Immutable. Equality is by sections and texts, ordinal. Sections are enumerated in the order of the form.</remarks>
public sealed class Narrative : IEquatable<Narrative>
{
    private readonly ImmutableArray<string?> texts;

    private Narrative(ImmutableArray<string?> texts) => this.texts = texts;

    /// <summary>No text at all.</summary>
    public static Narrative Empty { get; } = new([.. new string?[FormSection.InOrder.Length]]);

    /// <summary>The sections that have a text, in the order of the form, each section before its parts.</summary>
    public IEnumerable<FormSection> Sections => FormSection.InOrder.Where((_, place) => texts[place] is not null);

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => !texts.AsSpan().ContainsAnyExcept((string?)null);

    /// <summary>The text of a section; <see langword="null"/> where the source has none.</summary>
    public string? this[FormSection section] => texts[FormSection.InOrder.IndexOf(section)];

    /// <summary>The same narrative with one text replaced.</summary>
    public Narrative With(FormSection section, string text)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(text);
        return new(texts.SetItem(FormSection.InOrder.IndexOf(section), text));
    }

    /// <summary>A narrative of texts in the order of <see cref="FormSection.InOrder"/>, <see langword="null"/> where there is none.</summary>
    internal static Narrative Of(ImmutableArray<string?> texts) => new(texts);

    /// <summary>
    /// What has been read out of the texts, kept with them as long as they live. It depends on the texts alone: of two threads that read at the same
    /// time either may leave its own.
    /// </summary>
    internal object? Reading { get; set; }

    /// <inheritdoc/>
    public bool Equals(Narrative? other) => other is not null && texts.AsSpan().SequenceEqual(other.texts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Narrative);

    /// <inheritdoc/>
    public override int GetHashCode() => texts.Aggregate(0, HashCode.Combine);
}
