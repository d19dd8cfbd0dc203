using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Disclosure.Tests.Architecture;

/// <summary>What pure code never does: read its surroundings, count in floating point, let a culture write its numbers.</summary>
internal static class PureCode
{
    private static readonly ImmutableHashSet<string> ambientTypes =
    [
        "System.Environment", "System.Console", "System.Random", "System.TimeProvider", "System.TimeZoneInfo", "System.AppContext",
        "System.Diagnostics.Stopwatch", "System.Diagnostics.Process", "System.IO.File", "System.IO.Directory", "System.IO.Path",
        "System.IO.FileStream", "System.Net.Dns",
    ];

    private static readonly ImmutableHashSet<string> ambientMembers =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.Globalization.CultureInfo.CurrentCulture", "System.Globalization.CultureInfo.CurrentUICulture",
        "System.Globalization.NumberFormatInfo.CurrentInfo", "System.Globalization.DateTimeFormatInfo.CurrentInfo",
        "System.Guid.NewGuid()", "System.Threading.Thread.CurrentThread",
    ];

    /// <summary>Reads of the clock, the culture, the environment, the disk, or chance.</summary>
    public static IEnumerable<string> AmbientReads(SourceModel source) =>
        from use in source.Uses
        where use.Symbol is IPropertySymbol or IMethodSymbol or IFieldSymbol
        where ambientTypes.Contains(Named(use.Symbol?.ContainingType)) || ambientMembers.Contains(Named(use.Symbol))
        select $"{use.Place}: {use.Node}";

    /// <summary>Expressions and declarations of a floating-point type.</summary>
    public static IEnumerable<string> FloatingPoint(SourceModel source) =>
        from use in source.Uses
        where IsFloating(use.Type) || IsFloating(use.Symbol as ITypeSymbol)
        select $"{use.Place}: {use.Node}";

    /// <summary>
    /// Figures and dates written into a text in the culture of the thread: interpolated without a provider, or joined with +.
    /// An int is let pass: here it counts things or names a year, and what is never negative looks the same in every culture.
    /// </summary>
    public static IEnumerable<string> CultureInTexts(SourceModel source) =>
        from use in source.Uses
        where use.Type?.SpecialType == SpecialType.System_String
        from part in use.Node switch
        {
            InterpolatedStringExpressionSyntax text when !source.HasProvider(text) =>
                text.Contents.OfType<InterpolationSyntax>().Select(hole => hole.Expression),
            BinaryExpressionSyntax sum => [sum.Left, sum.Right],
            _ => [],
        }
        where DependsOnCulture(source.TypeOf(part))
        select $"{use.Place}: {part} ({source.TypeOf(part)})";

    private static string Named(ISymbol? symbol) => symbol?.ToDisplayString() ?? "";

    private static bool IsFloating(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double } || Named(type) == "System.Half";

    private static bool DependsOnCulture(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable => DependsOnCulture(nullable.TypeArguments[0]),
        null or { TypeKind: TypeKind.Enum } or { SpecialType: SpecialType.System_Char or SpecialType.System_Int32 } => false,
        { Name: "Rune" } => false,
        _ => type.AllInterfaces.Any(face => face.ToDisplayString() == "System.IFormattable"),
    };
}
