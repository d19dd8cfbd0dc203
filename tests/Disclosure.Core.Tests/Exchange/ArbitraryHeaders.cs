using System.Collections.Immutable;
using Disclosure.Filing;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests.Exchange;

/// <summary>Headers with anything missing, unknown or wrong.</summary>
internal static class ArbitraryHeaders
{
    public static Gen<DateOnly> Day { get; } = Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<int> year = Gen.Frequency(
        (8, Gen.Choose(2018, 2026)), (1, Gen.Elements(1, 999, 9998)));

    private static readonly Gen<Authority> authority =
        from id in ArbitraryTexts.Text.OrNull()
        from name in ArbitraryTexts.Text.OrNull()
        from region in ArbitraryTexts.Text.OrNull()
        from level in Code(AuthorityLevel.All, AuthorityLevel.Of)
        from kind in Code(AuthorityKind.All, AuthorityKind.Of)
        from former in ArbitraryTexts.Text.ArrayOf().Resize(3)
        select new Authority { Id = id, Name = name, Region = region, Level = level, Kind = kind, FormerNames = [.. former] };

    private static readonly Gen<ReportingPeriod?> period = Gen.OneOf(
        Gen.Constant<ReportingPeriod?>(null),
        from days in Optional(Day).ArrayOf(2) select (ReportingPeriod?)new ReportingPeriod(days[0], days[1]));

    public static Gen<ReportHeader> Header { get; } =
        from form in Code(FormEdition.All, FormEdition.Of)
        from body in Gen.OneOf(Gen.Constant(Authority.Unknown), authority)
        from scope in Code(Scope.All, Scope.Of)
        from reported in Optional(year)
        from revision in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Elements(2, 3, int.MaxValue)))
        from covered in period
        from published in Optional(Day)
        from url in ArbitraryTexts.Text.OrNull()
        select new ReportHeader
        {
            Form = form,
            Authority = body,
            Scope = scope,
            Year = reported,
            Revision = revision,
            Period = covered,
            PublishedOn = published,
            Url = url,
        };

    /// <summary>Headers with one thing less.</summary>
    public static IEnumerable<ReportHeader> Shrink(ReportHeader header) => new[]
    {
        ReportHeader.Empty,
        header with { Form = null },
        header with { Authority = Authority.Unknown },
        header with { Scope = null },
        header with { Year = null },
        header with { Revision = 1 },
        header with { Period = null },
        header with { PublishedOn = null },
        header with { Url = null },
    }.Where(smaller => smaller != header);

    public static Gen<T?> Optional<T>(Gen<T> some)
        where T : struct => Gen.Frequency((1, Gen.Constant<T?>(null)), (3, some.Select(one => (T?)one)));

    private static Gen<T?> Code<T>(ImmutableArray<T> known, Func<string, T> of)
        where T : OpenCode =>
        Gen.Frequency(
            (6, Gen.Elements<T?>(known.AsEnumerable())),
            (2, Gen.Constant<T?>(null)),
            (1, ArbitraryTexts.Code.Select(code => (T?)of(code))));
}
