using System.Collections.Immutable;

namespace Disclosure.Documents.Matching;

/// <summary>The ways to choose some of the first places in their order.</summary>
internal static class Choices
{
    public static ImmutableArray<ImmutableArray<int>> Of(int places, int chosen)
    {
        if (chosen < 0 || chosen > places) return [];
        if (chosen == 0) return [[]];
        return [.. Of(places - 1, chosen), .. Of(places - 1, chosen - 1).Select(choice => choice.Add(places - 1))];
    }
}
