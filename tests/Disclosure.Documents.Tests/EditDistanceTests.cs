using Disclosure.Documents.Matching;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Disclosure.Documents.Tests;

/// <summary>The distance of two texts within a bound is the plain one.</summary>
public sealed class EditDistanceTests
{
    [Property(MaxTest = 3_000)]
    public Property Within_the_bound_it_is_the_distance_and_beyond_it_more() => Prop.ForAll(
        Words().Zip(Words()).Zip(Gen.Choose(0, 9)).ToArbitrary(),
        sample =>
        {
            ((string left, string right), int most) = sample;
            int plain = Plain(left, right), bounded = EditDistance.Of(left, right, most);
            return plain <= most ? bounded == plain : bounded > most;
        });

    private static Gen<string> Words() =>
        from length in Gen.Choose(0, 8)
        from letters in Gen.Elements('甲', '乙', '丙').ArrayOf(length)
        select new string(letters);

    private static int Plain(string left, string right) => (left, right) switch
    {
        ("", _) => right.Length,
        (_, "") => left.Length,
        _ when left[0] == right[0] => Plain(left[1..], right[1..]),
        _ => 1 + new[] { Plain(left[1..], right), Plain(left, right[1..]), Plain(left[1..], right[1..]) }.Min(),
    };
}
