using System.Globalization;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>Writes what holds for all results of a run: format, engine, rules.</summary>
internal static class FindingsHeaderWriter
{
    public const string Format = "disclosure-findings/1";

    public static void Write(ref CanonicalJson json, Reconciler reconciler, DateOnly? asOf)
    {
        json.Pair("format", Format);
        json.Key("engine");
        json.BeginObject();
        json.Pair("name", Engine.Name);
        json.Pair("version", Engine.Version);
        json.EndObject();
        json.Key("rules");
        json.BeginObject();
        json.RuleSet(reconciler.Rules);
        json.Pair("blanks", CodeNames.Of(reconciler.Blanks));
        json.PairOrNull("profile", reconciler.Profile == RuleProfile.Standard ? null : reconciler.Profile.Name);
        json.PairOrNull("as_of", asOf?.ToString("O", CultureInfo.InvariantCulture));
        json.EndObject();
    }
}
