using Xunit;

namespace Disclosure.Tests.Architecture;

public sealed class PureCodeTests
{
    [Fact]
    public void The_core_reads_no_clock_no_culture_and_no_environment() => Assert.Empty(PureCode.AmbientReads(SourceModel.Core));

    [Fact]
    public void The_core_sees_no_floating_point_number() => Assert.Empty(PureCode.FloatingPoint(SourceModel.Core));

    [Fact]
    public void The_core_writes_no_number_in_the_culture_of_the_thread() => Assert.Empty(PureCode.CultureInTexts(SourceModel.Core));

    [Theory]
    [InlineData("DateTime.Now")]
    [InlineData("DateTimeOffset.UtcNow")]
    [InlineData("Environment.NewLine")]
    [InlineData("System.Globalization.CultureInfo.CurrentCulture")]
    [InlineData("Random.Shared.Next()")]
    [InlineData("Guid.NewGuid()")]
    [InlineData("File.ReadAllText(\"x\")")]
    [InlineData("new Random(1)")]
    public void A_look_around_is_seen(string expression) => Assert.NotEmpty(PureCode.AmbientReads(Returning(expression)));

    [Theory]
    [InlineData("1.5")]
    [InlineData("(int)(3 * 0.5f)")]
    [InlineData("Math.Sqrt(2)")]
    [InlineData("new double[1]")]
    [InlineData("(Half)1")]
    public void A_floating_point_number_is_seen(string expression) => Assert.NotEmpty(PureCode.FloatingPoint(Returning(expression)));

    [Fact]
    public void A_floating_point_declaration_is_seen() =>
        Assert.NotEmpty(PureCode.FloatingPoint(SourceModel.Of("Forms/Bad.cs", "class Bad { private double? share; void Set(float value) { } }")));

    [Theory]
    [InlineData("$\"{-1L}\"")]
    [InlineData("$\"{(long?)1}\"")]
    [InlineData("$\"{1.50m}\"")]
    [InlineData("$\"{new DateOnly(2023, 1, 1)}\"")]
    [InlineData("\"sum \" + 1L")]
    public void A_number_that_a_culture_writes_is_seen(string expression) => Assert.NotEmpty(PureCode.CultureInTexts(Returning(expression)));

    [Theory]
    [InlineData("$\"{\"a\"}{'b'}{DayOfWeek.Monday}{7}\"")]
    [InlineData("string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{-1L}\")")]
    [InlineData("FormattableString.Invariant($\"{-1L}\")")]
    [InlineData("(DateOnly.MinValue, 1m, \"a\" + \"b\")")]
    public void What_no_culture_changes_is_let_pass(string expression)
    {
        SourceModel source = Returning(expression);
        Assert.Empty(source.Errors);
        Assert.Empty(PureCode.CultureInTexts(source));
        Assert.Empty(PureCode.AmbientReads(source));
        Assert.Empty(PureCode.FloatingPoint(source));
    }

    private static SourceModel Returning(string expression) => SourceModel.Of("Forms/Bad.cs", $"class Bad {{ object Bad1() => {expression}; }}");
}
