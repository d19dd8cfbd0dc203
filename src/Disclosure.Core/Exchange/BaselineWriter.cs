namespace Disclosure.Exchange;

/// <summary>Writes how the findings about a report stand against an earlier run.</summary>
internal static class BaselineWriter
{
    public static void Write(ref CanonicalJson json, BaselineComparison baseline)
    {
        json.Key("baseline");
        json.BeginObject();
        json.Pair("new", baseline.New);
        json.Pair("standing", baseline.Standing);
        json.Objects("gone", baseline.Gone, Write);
        json.EndObject();
    }

    private static void Write(ref CanonicalJson json, BaselineFinding finding)
    {
        json.Pair("rule", finding.Rule);
        json.Pair("instance", finding.Instance);
        json.Pair("message", finding.Message);
        json.Pair("fingerprint", finding.Fingerprint);
    }
}
