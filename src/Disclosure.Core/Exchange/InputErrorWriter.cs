using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Writes an input without a readable report.</summary>
internal static class InputErrorWriter
{
    public static void Write(ref CanonicalJson json, FindingsItem item)
    {
        json.BeginObject();
        json.Pair("source", item.Source);
        json.Pair("code", item.Code!);
        json.Key("at");
        if (item.Error is { } error) WritePlace(ref json, error);
        else json.Null();
        json.Pair("message", MessageOf(item));
        json.EndObject();
    }

    private static void WritePlace(ref CanonicalJson json, ReadError error)
    {
        json.BeginObject();
        json.Pair("line", error.Line);
        json.Pair("byte", error.Byte);
        json.Pair("path", error.Path);
        json.EndObject();
    }

    private static BilingualText MessageOf(FindingsItem item) =>
        item.Error is { } error ? new(error.Message(Language.Chinese), error.Message(Language.English)) : item.Unreachable!;
}
