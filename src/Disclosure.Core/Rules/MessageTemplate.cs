using System.Collections.Immutable;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>The sentence of a rule in both languages, with the names of facts in braces: <c>{place}：… {left} …</c>.</summary>
/// <remarks>Immutable. Equality is by text.</remarks>
public sealed record MessageTemplate
{
    /// <summary>Makes a template.</summary>
    public MessageTemplate(string chinese, string english) => Text = new BilingualText(chinese, english);

    /// <summary>The sentence with its placeholders.</summary>
    public BilingualText Text { get; }

    /// <summary>The names of the facts that the sentence needs, in either language, once each.</summary>
    public ImmutableArray<string> Placeholders => [.. Names(Text.Chinese).Concat(Names(Text.English)).Distinct()];

    /// <summary>The sentence with every placeholder replaced by its fact.</summary>
    /// <exception cref="ArgumentException">A fact that the sentence names is missing.</exception>
    public string Render(Language language, ImmutableArray<Fact> facts)
    {
        string text = Text.In(language);
        StringBuilder result = new(text.Length + 32);
        int at = 0;
        while (text.IndexOf('{', at) is var open and >= 0)
        {
            int close = text.IndexOf('}', open);
            string name = text[(open + 1)..close];
            result.Append(text, at, open - at).Append(Find(facts, name).In(language));
            at = close + 1;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private static IEnumerable<string> Names(string text)
    {
        for (int open = text.IndexOf('{', StringComparison.Ordinal); open >= 0; open = text.IndexOf('{', open + 1))
            yield return text[(open + 1)..text.IndexOf('}', open)];
    }

    private static Fact Find(ImmutableArray<Fact> facts, string name) =>
        facts.FirstOrDefault(fact => fact.Name == name) ?? throw new ArgumentException($"the message needs a fact '{name}'", nameof(facts));
}
