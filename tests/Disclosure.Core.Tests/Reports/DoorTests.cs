using System.Reflection;
using Xunit;

namespace Disclosure.Tests.Reports;

/// <summary>A record of figures is reached through its door alone: no constructor, no setter, no with-expression leads around it.</summary>
public sealed class DoorTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static TheoryData<Type> Records =>
    [
        .. typeof(AnnualReport).Assembly.GetExportedTypes()
            .Where(type => type.Namespace == "Disclosure.Reports" && !type.IsEnum && !typeof(Exception).IsAssignableFrom(type)),
        typeof(AnnualReport), typeof(NotProven), typeof(Count), typeof(Amount),
    ];

    [Theory]
    [MemberData(nameof(Records))]
    public void It_is_sealed_or_closed_to_outsiders(Type type) => Assert.True(
        type.IsSealed || (type.IsAbstract && type.GetMethods(Declared).Any(method => method.IsAbstract && method.IsAssembly)));

    [Theory]
    [MemberData(nameof(Records))]
    public void It_has_no_constructor_for_outsiders(Type type) => Assert.DoesNotContain(
        type.GetConstructors(Declared),
        constructor => (constructor.IsPublic || constructor.IsFamily) && !IsCopy(constructor, type));

    [Theory]
    [MemberData(nameof(Records))]
    public void No_property_can_be_set_not_even_by_a_with_expression(Type type) =>
        Assert.All(type.GetProperties(Declared), property => Assert.Null(property.SetMethod));

    [Theory]
    [MemberData(nameof(Records))]
    public void No_field_can_be_written(Type type) =>
        Assert.All(type.GetFields(Declared), field => Assert.True(field.IsInitOnly));

    [Theory]
    [MemberData(nameof(Records))]
    public void Nothing_in_it_is_a_result(Type type) => Assert.DoesNotContain(
        type.GetProperties(Declared), property => property.PropertyType.Name.StartsWith("Result`", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Records))]
    public void Its_doors_are_named_create_or_from(Type type) => Assert.All(
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && Yields(method.ReturnType, type)),
        method => Assert.Contains(method.Name, new[] { "Create", "From" }));

    private static bool Yields(Type returned, Type type) =>
        returned == type || (returned.IsGenericType && returned.GetGenericArguments()[0] == type);

    /// <summary>The copy constructor of a record, which a closed hierarchy needs and nobody outside it can call.</summary>
    private static bool IsCopy(ConstructorInfo constructor, Type type) =>
        type.IsAbstract && constructor.GetParameters() is [var original] && original.ParameterType == type;
}
