namespace Disclosure.Checking;

/// <summary>How many of a report's hard identities hold, are broken and are undetermined.</summary>
/// <param name="Holds">成立.</param>
/// <param name="Broken">不成立.</param>
/// <param name="Undetermined">缺数未核.</param>
public readonly record struct OutcomeCounts(int Holds, int Broken, int Undetermined)
{
    /// <summary>All identities: 42 in the 2021 layout, 40 where table 3 has the 2019 layout.</summary>
    public int Total => Holds + Broken + Undetermined;
}
