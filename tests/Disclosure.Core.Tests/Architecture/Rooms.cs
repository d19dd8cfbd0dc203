using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Disclosure.Tests.Architecture;

/// <summary>The rooms of Disclosure.Core. A room uses the rooms above it, never one below.</summary>
internal static class Rooms
{
    private static readonly ImmutableArray<string> topToBottom =
    [
        "Forms", "Algebra", "Filing", "Claims", "Rules", "Checking", "Diagnosing", "Reports", "Copies", "Series", "Rollup", "Indicators",
        "Exchange", "Rendering",
    ];

    private static readonly ImmutableArray<string> ofReports = ["Forms", "Filing", "Rules", "Checking"];

    /// <summary>Uses of a room that the using room may not know, and files in no room.</summary>
    public static IEnumerable<string> Violations(SourceModel source) =>
        (from use in source.Uses
         from used in new[] { SourceModel.RoomOf(use.Symbol as ITypeSymbol ?? use.Symbol?.ContainingType), SourceModel.RoomOf(use.Type) }
         where used is not null && !MayUse(use.Room, used)
         select $"{use.Place}: {use.Room} uses {used} ({use.Node})").Distinct();

    /// <summary>Types in another namespace than that of the tour or of their room.</summary>
    public static IEnumerable<string> Misplaced(SourceModel source) =>
        from declared in source.DeclaredTypes
        let space = declared.Type.ContainingNamespace.ToDisplayString()
        where !topToBottom.Contains(declared.Room) || (space != "Disclosure" && space != $"Disclosure.{declared.Room}")
        select $"{declared.Type.ToDisplayString()} stands in {declared.Room}";

    private static bool MayUse(string room, string used)
    {
        if (room == used) return true;
        if (room is "Forms" or "Algebra") return false;
        int at = topToBottom.IndexOf(used);
        return at >= 0 && at < topToBottom.IndexOf(room) && (room != "Reports" || ofReports.Contains(used));
    }
}
