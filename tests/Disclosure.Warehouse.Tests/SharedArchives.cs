using System.Collections.Concurrent;
using Disclosure.Rules;
using Disclosure.Tests;
using FsCheck.Fluent;

namespace Disclosure.Warehouse.Tests;

/// <summary>Archives that several tests look at: each is generated once.</summary>
internal static class SharedArchives
{
    private const int SizeOfSmall = 48;
    private const int SizeOfLarge = 1_500;

    private static readonly Lazy<GeneratedArchive[]> small = new(() => [.. Enumerable.Range(0, LongRun.Count(30, 2_600)).Select(Fixed)]);
    private static readonly Lazy<StoredReport[]> large = new(() => [.. Enumerable.Range(0, 4).SelectMany(number => GeneratedArchive.Of(number, SizeOfLarge).Sample(1, 50)[0].Reports)]);
    private static readonly ConcurrentDictionary<(BlankPolicy, bool), Lazy<ToldFinding[]>> told = [];

    /// <summary>Some thousand reports in archives so small that years, revisions and bodies meet; the same in every run.</summary>
    public static GeneratedArchive[] Small => small.Value;

    /// <summary>Some thousand reports, others in every run.</summary>
    public static StoredReport[] Large => large.Value;

    /// <summary>What the library tells of the small archives, in order.</summary>
    public static ToldFinding[] Told(Reconciler reconciler, DateOnly? asOf, bool withMoney) => told
        .GetOrAdd((reconciler.Blanks, withMoney), _ => new(() => ToldFinding.Ordered(Small.SelectMany(archive => archive.Told(reconciler, asOf, withMoney))))).Value;

    /// <summary>The same archive for the same number: whether the archives are telling must not be left to chance.</summary>
    private static GeneratedArchive Fixed(int number) => GeneratedArchive.Of(number, SizeOfSmall).Sample(1, new FsCheck.Rnd((ulong)number, 11), 1)[0];
}
