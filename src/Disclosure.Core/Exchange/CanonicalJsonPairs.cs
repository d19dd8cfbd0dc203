using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Keys with their values. A pair whose value is absent is not written, or written as null where its name says so.</summary>
internal static class CanonicalJsonPairs
{
    /// <summary>Writes the pairs of an item.</summary>
    public delegate void PairsOf<T>(ref CanonicalJson json, T item);

    public static void Pair(this ref CanonicalJson json, string key, string? text)
    {
        if (text is null) return;
        json.Key(key);
        json.Text(text);
    }

    public static void Pair(this ref CanonicalJson json, string key, int? number)
    {
        if (number is null) return;
        json.Key(key);
        json.Number(number.Value);
    }

    public static void Pair(this ref CanonicalJson json, string key, decimal? number)
    {
        if (number is null) return;
        json.Key(key);
        json.Number(number.Value);
    }

    public static void Pair(this ref CanonicalJson json, string key, BilingualText text)
    {
        json.Key(key);
        json.BeginObject();
        json.Pair("zh", text.Chinese);
        json.Pair("en", text.English);
        json.EndObject();
    }

    public static void Pair(this ref CanonicalJson json, string key, DateOnly? day) =>
        json.Pair(key, day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static void Pair(this ref CanonicalJson json, string key, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty) return;
        json.Key(key);
        json.BeginArray();
        foreach (string text in texts) json.Text(text);
        json.EndArray();
    }

    public static void PairOrNull(this ref CanonicalJson json, string key, string? text)
    {
        json.Key(key);
        if (text is null) json.Null();
        else json.Text(text);
    }

    public static void PairOrNull(this ref CanonicalJson json, string key, decimal? number)
    {
        json.Key(key);
        if (number is null) json.Null();
        else json.Number(number.Value);
    }

    /// <summary>A list of texts, written also where it is empty.</summary>
    public static void Texts(this ref CanonicalJson json, string key, IEnumerable<string> texts)
    {
        json.Key(key);
        json.BeginArray();
        foreach (string text in texts) json.Text(text);
        json.EndArray();
    }

    /// <summary>A list of objects, written also where it is empty.</summary>
    public static void Objects<T>(this ref CanonicalJson json, string key, ImmutableArray<T> items, PairsOf<T> pairs)
    {
        json.Key(key);
        json.BeginArray();
        foreach (T item in items)
        {
            json.BeginObject();
            pairs(ref json, item);
            json.EndObject();
        }

        json.EndArray();
    }

    /// <summary>The set of rules that something is about: the version of the catalogue and the hash of the set.</summary>
    public static void RuleSet(this ref CanonicalJson json, Rules.RuleSet rules)
    {
        json.Pair("version", Rules.RuleCatalogue.Version);
        json.Pair("sha256", rules.Hash);
    }
}
