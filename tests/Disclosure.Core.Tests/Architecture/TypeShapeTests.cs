using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Testing;
using Xunit;

namespace Disclosure.Tests.Architecture;

public sealed class TypeShapeTests
{
    /// <summary>Types whose purpose is to be filled.</summary>
    private static readonly ImmutableHashSet<string> mutable = ["FiledReportBuilder"];

    private static readonly string[] makers = ["Create", "From", "Read", "Parse", "Build", "Add"];

    private static readonly ImmutableArray<Type> types = [.. typeof(OfficialForm).Assembly.GetTypes(), .. typeof(ConsistentReports).Assembly.GetTypes()];

    private static readonly ImmutableArray<string> namespaces = [.. types.Select(type => type.Namespace).OfType<string>().Distinct()];

    [Fact]
    public void Nobody_derives_from_a_public_class() => Assert.Empty(types.SelectMany(TypeShape.Open));

    [Fact]
    public void Public_types_are_immutable_but_those_whose_purpose_is_to_be_filled() =>
        Assert.Empty(types.Where(type => !mutable.Contains(type.Name)).SelectMany(TypeShape.Mutable));

    [Fact]
    public void The_list_of_mutable_types_has_no_type_that_need_not_be_there() =>
        Assert.All(mutable, name => Assert.Contains(types, type => type.Name == name && TypeShape.Mutable(type).Any()));

    [Fact]
    public void A_Result_is_returned_and_never_kept() => Assert.Empty(types.SelectMany(TypeShape.StoredResults));

    [Fact]
    public void The_error_of_a_Result_is_one_sealed_type() => Assert.Empty(types.SelectMany(TypeShape.OpenErrors));

    [Fact]
    public void A_Result_comes_from_a_method_whose_name_says_that_something_is_made() =>
        Assert.Empty(types.SelectMany(type => TypeShape.UnexpectedResults(type, makers)));

    [Fact]
    public void No_public_type_is_named_like_a_part_of_a_namespace() =>
        Assert.Empty(types.SelectMany(type => TypeShape.NamedLikeANamespace(type, namespaces)));

    [Theory]
    [InlineData(typeof(OfficialForm), "CSharpFunctionalExtensions")]
    [InlineData(typeof(ConsistentReports), "CSharpFunctionalExtensions", "Disclosure.Core", "FsCheck", "FSharp.Core")]
    public void A_library_references_the_framework_and_little_else(Type anyType, params string[] others)
    {
        ArgumentNullException.ThrowIfNull(anyType);
        Assert.Empty(
            from reference in anyType.Assembly.GetReferencedAssemblies()
            where !reference.Name!.StartsWith("System.", StringComparison.Ordinal) && !others.Contains(reference.Name)
            select reference.Name);
    }

    [Theory]
    [InlineData("public class Open;")]
    [InlineData("public abstract class Open { protected Open() { } }")]
    [InlineData("public record Open(int X);")]
    public void An_open_class_is_seen(string text) => Assert.NotEmpty(Compiled(text).SelectMany(TypeShape.Open));

    [Theory]
    [InlineData("public sealed class Loose { public int X { get; set; } }")]
    [InlineData("public sealed class Loose { public int X; }")]
    [InlineData("public static class Loose { public static int X; }")]
    [InlineData("public sealed class Loose { public int[] X { get; } = []; }")]
    [InlineData("public sealed class Loose { public IList<int> X { get; } = []; }")]
    public void A_mutable_type_is_seen(string text) => Assert.NotEmpty(Compiled(text).SelectMany(TypeShape.Mutable));

    [Theory]
    [InlineData("class Keeper { Result<int, string> kept; }")]
    [InlineData("class Keeper { Result<int> Kept { get; } }")]
    [InlineData("class Keeper { public IEnumerable<Result<int, string>> ReadAll() => []; }")]
    [InlineData("class Keeper { public Result<Result<int>[], string> Read() => default; }")]
    [InlineData("class Keeper { public void Take(Result<int, string> handed) { } }")]
    public void A_kept_Result_is_seen(string text) =>
        Assert.NotEmpty(Compiled("using CSharpFunctionalExtensions; " + text).SelectMany(TypeShape.StoredResults));

    [Theory]
    [InlineData("public sealed class Source { public Result<int> Read() => 1; }")]
    [InlineData("public sealed class Source { public Result<int, object> Read() => 1; }")]
    public void An_open_error_is_seen(string text) =>
        Assert.NotEmpty(Compiled("using CSharpFunctionalExtensions; " + text).SelectMany(TypeShape.OpenErrors));

    [Fact]
    public void An_unexpected_Result_is_seen() =>
        Assert.NotEmpty(Compiled("using CSharpFunctionalExtensions; public sealed class Source { public Result<int, string> Total() => 1; }")
            .SelectMany(type => TypeShape.UnexpectedResults(type, makers)));

    [Fact]
    public void A_type_named_like_a_part_of_a_namespace_is_seen() =>
        Assert.NotEmpty(Compiled("public sealed class Forms;").SelectMany(type => TypeShape.NamedLikeANamespace(type, ["Disclosure.Forms"])));

    [Theory]
    [InlineData("public sealed record Good(int X) { public int Y { get; init; } public static Result<Good, string> Create() => new Good(1); }")]
    [InlineData("public abstract record Good { private protected Good() { } } public sealed record Better : Good;")]
    [InlineData("public enum Good { One }")]
    public void A_good_type_is_let_pass(string text)
    {
        ImmutableArray<Type> good = Compiled("using CSharpFunctionalExtensions; " + text);
        Assert.Empty(good.SelectMany(TypeShape.Open));
        Assert.Empty(good.SelectMany(TypeShape.Mutable));
        Assert.Empty(good.SelectMany(TypeShape.StoredResults));
        Assert.Empty(good.SelectMany(TypeShape.OpenErrors));
        Assert.Empty(good.SelectMany(type => TypeShape.UnexpectedResults(type, makers)));
    }

    private static ImmutableArray<Type> Compiled(string text) => SourceModel.Of("Forms/Types.cs", text).Load();
}
