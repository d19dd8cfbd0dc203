using Disclosure.Filing;

namespace Disclosure.Exchange;

/// <summary>The names of <see cref="UnreadableFault"/> in the exchange formats.</summary>
internal static class FaultNames
{
    public static string Of(UnreadableFault fault) => fault switch
    {
        UnreadableFault.Source => "source",
        UnreadableFault.Extraction => "extraction",
        UnreadableFault.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "not a fault"),
    };

    public static bool TryGet(string name, out UnreadableFault fault)
    {
        foreach (UnreadableFault known in Enum.GetValues<UnreadableFault>())
        {
            fault = known;
            if (Of(known) == name) return true;
        }

        fault = UnreadableFault.Unknown;
        return false;
    }
}
