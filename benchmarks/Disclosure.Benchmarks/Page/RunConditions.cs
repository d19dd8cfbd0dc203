using System.Globalization;
using Disclosure.Benchmarks.Gates;

namespace Disclosure.Benchmarks.Page;

/// <summary>When and on what something was measured.</summary>
/// <param name="Day">The day.</param>
/// <param name="Load">How many threads wanted a processor in the minute before it began; as the system says it.</param>
internal sealed record RunConditions(DateOnly Day, string Load)
{
    private const string LoadFile = "/proc/loadavg";

    /// <summary>The conditions of what begins now.</summary>
    public static RunConditions Now => new(
        DateOnly.FromDateTime(DateTime.UtcNow),
        File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0] : "unknown");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:yyyy-MM-dd}, {Machine.Description}, load before {Load}");
}
