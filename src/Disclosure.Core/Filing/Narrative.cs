using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>The texts of the report, by section or part of 总体情况, as printed.</summary>
/// <remarks>Immutable. Equality is by sections and texts, ordinal. Sections are enumerated in the order of the form.</remarks>
public sealed class Narrative : IEquatable<Narrative>
{
    private readonly ImmutableDictionary<FormSection, string> texts;

    private Narrative(ImmutableDictionary<FormSection, string> texts) => this.texts = texts;

    /// <summary>No text at all.</summary>
    public static Narrative Empty { get; } = new(ImmutableDictionary<FormSection, string>.Empty);

    /// <summary>The sections that have a text, in the order of the form, each section before its parts.</summary>
    public IEnumerable<FormSection> Sections =>
        FormSection.All.Take(1).Concat(FormSection.OverviewParts).Concat(FormSection.All.Skip(1)).Where(texts.ContainsKey);

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => texts.IsEmpty;

    /// <summary>The text of a section; <see langword="null"/> where the source has none.</summary>
    public string? this[FormSection section] => texts.GetValueOrDefault(section);

    /// <summary>The same narrative with one text replaced.</summary>
    public Narrative With(FormSection section, string text)
    {
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(text);
        return new(texts.SetItem(section, text));
    }

    /// <inheritdoc/>
    public bool Equals(Narrative? other) =>
        other is not null && texts.Count == other.texts.Count
        && texts.All(pair => other.texts.TryGetValue(pair.Key, out string? text) && text == pair.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Narrative);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Sections.Aggregate(0, (hash, section) => HashCode.Combine(hash, section.Id, texts[section]));
}
