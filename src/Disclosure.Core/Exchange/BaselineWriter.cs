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
        json.Key("gone");
        json.BeginArray();
        foreach (BaselineFinding finding in baseline.Gone)
        {
            json.BeginObject();
            json.Pair("rule", finding.Rule);
            json.Pair("instance", finding.Instance);
            json.Pair("message", finding.Message);
            json.Pair("fingerprint", finding.Fingerprint);
            json.EndObject();
        }

        json.EndArray();
        json.EndObject();
    }
}
