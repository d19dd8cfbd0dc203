using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>How far a call has come, how fast it goes and how long it will still take.</summary>
/// <param name="Reports">How many reports are done.</param>
/// <param name="Milliseconds">How long that took.</param>
/// <param name="BytesRead">How much of the input has been read.</param>
/// <param name="BytesInAll">How much there is to be read; <see langword="null"/> where nobody knows.</param>
internal readonly record struct Pace(int Reports, long Milliseconds, long BytesRead, long? BytesInAll)
{
    private const int MillisecondsOfSecond = 1_000;
    private const int SecondsOfMinute = 60;

    public BilingualText Text
    {
        get
        {
            long rate = Milliseconds == 0 ? 0 : Reports * (long)MillisecondsOfSecond / Milliseconds;
            BilingualText done = new(FormattableString.Invariant($"已核对 {Reports:N0} 份，每秒 {rate:N0} 份"), FormattableString.Invariant($"{Reports:N0} checked, {rate:N0} a second"));
            if (SecondsLeft is not { } left) return done;
            (long minutes, long seconds) = Math.DivRem(left, SecondsOfMinute);
            return minutes == 0
                ? new($"{done.Chinese}，约剩 {seconds} 秒", $"{done.English}, about {seconds} s left")
                : new($"{done.Chinese}，约剩 {minutes} 分 {seconds} 秒", $"{done.English}, about {minutes} min {seconds} s left");
        }
    }

    /// <summary>How long the rest takes if it goes on like that.</summary>
    private long? SecondsLeft => BytesInAll is { } all && BytesRead > 0 && all >= BytesRead
        ? long.CreateSaturating((Int128)Milliseconds * (all - BytesRead) / BytesRead / MillisecondsOfSecond)
        : null;
}
