using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using CSharpFunctionalExtensions;

namespace Disclosure.Tests.Architecture;

/// <summary>What the types of a library must look like; each check names the members that do not.</summary>
internal static class TypeShape
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly ImmutableHashSet<Type> mutableCollections =
    [
        typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>),
        typeof(Span<>), typeof(Memory<>), typeof(ArraySegment<>),
    ];

    private static readonly ImmutableHashSet<Type> tasks = [typeof(Task<>), typeof(ValueTask<>)];

    private static readonly ImmutableHashSet<Type> results = [typeof(Result<>), typeof(Result<,>), typeof(UnitResult<>)];

    /// <summary>A public class that somebody could derive from outside.</summary>
    public static IEnumerable<string> Open(Type type) =>
        type is { IsClass: true, IsVisible: true, IsSealed: false }
        && (!type.IsAbstract || type.GetConstructors(Declared).Any(constructor => IsOpenToAll(constructor) && !IsCopyConstructor(constructor)))
            ? [type.FullName!]
            : [];

    /// <summary>Public setters, public fields that can be assigned, and properties that hand out something to be changed.</summary>
    public static IEnumerable<string> Mutable(Type type) => !type.IsVisible ? [] :
    [
        .. from property in type.GetProperties(Declared)
           where IsSettable(property) || (property.GetMethod?.IsPublic == true && IsMutable(property.PropertyType))
           select Name(property),
        .. from field in type.GetFields(Declared)
           where field.IsPublic && !field.IsInitOnly && !field.IsLiteral && !type.IsEnum
           select Name(field),
    ];

    /// <summary>Results that are kept or handed in, or that come out of anything but a return value.</summary>
    public static IEnumerable<string> StoredResults(Type type) => IsGenerated(type) ? [] :
    [
        .. type.GetProperties(Declared).Where(property => Mentions(property.PropertyType)).Select(Name),
        .. type.GetFields(Declared).Where(field => Mentions(field.FieldType)).Select(Name),
        .. from method in type.GetMethods(Declared)
           where !IsAccessor(method) && (MentionsWithin(method.ReturnType) || (method.IsPublic && method.GetParameters().Any(p => Mentions(p.ParameterType))))
           select Name(method),
    ];

    /// <summary>Results whose error is not one sealed type.</summary>
    public static IEnumerable<string> OpenErrors(Type type) =>
        from method in type.GetMethods(Declared)
        let result = Unwrapped(method.ReturnType)
        where type.IsVisible && method.IsPublic && IsResult(result)
            && !(result.GetGenericTypeDefinition() is var generic && (generic == typeof(Result<,>) || generic == typeof(UnitResult<>)) && result.GenericTypeArguments[^1].IsSealed)
        select Name(method);

    /// <summary>Methods that give a Result although their name does not say that something is made.</summary>
    public static IEnumerable<string> UnexpectedResults(Type type, params string[] makers) =>
        from method in type.GetMethods(Declared)
        where type.IsVisible && method.IsPublic && IsResult(Unwrapped(method.ReturnType))
            && !makers.Any(maker => method.Name.StartsWith(maker, StringComparison.Ordinal))
        select Name(method);

    /// <summary>A public type named like a part of a namespace.</summary>
    public static IEnumerable<string> NamedLikeANamespace(Type type, IEnumerable<string> namespaces) =>
        type.IsVisible && namespaces.SelectMany(space => space.Split('.')).Contains(type.Name) ? [type.FullName!] : [];

    private static bool IsSettable(PropertyInfo property) =>
        property.SetMethod is { IsPublic: true } set
        && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutable(Type type) =>
        type.IsArray || (type.IsGenericType && mutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static bool IsResult(Type type) =>
        type == typeof(Result) || (type.IsGenericType && results.Contains(type.GetGenericTypeDefinition()));

    private static bool Mentions(Type type) =>
        IsResult(type) || (type.HasElementType ? Mentions(type.GetElementType()!) : type.GenericTypeArguments.Any(Mentions));

    private static bool MentionsWithin(Type returned) =>
        IsResult(Unwrapped(returned)) ? Unwrapped(returned).GenericTypeArguments.Any(Mentions) : Mentions(returned);

    private static Type Unwrapped(Type type) =>
        type.IsGenericType && tasks.Contains(type.GetGenericTypeDefinition()) ? type.GenericTypeArguments[0] : type;

    private static bool IsOpenToAll(ConstructorInfo constructor) =>
        constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly;

    private static bool IsCopyConstructor(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && method.Name[..4] is "get_" or "set_";

    private static bool IsGenerated(Type? type) =>
        type is not null && (type.IsDefined(typeof(CompilerGeneratedAttribute)) || IsGenerated(type.DeclaringType));

    private static string Name(MemberInfo member) => $"{member.DeclaringType}.{member.Name}";
}
