using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>The administrative level of the body that files.</summary>
/// <inheritdoc cref="OpenCode" path="/remarks"/>
public sealed record AuthorityLevel : OpenCode
{
    private AuthorityLevel(string code, string? chinese, string? english)
        : base(code, chinese is null ? null : new(chinese, english!))
    {
    }

    /// <summary>国家: the State Council and its departments.</summary>
    public static AuthorityLevel State { get; } = new("state", "国家", "state");

    /// <summary>省: provinces, autonomous regions, municipalities.</summary>
    public static AuthorityLevel Province { get; } = new("province", "省", "province");

    /// <summary>市: prefectures and prefecture-level cities.</summary>
    public static AuthorityLevel Prefecture { get; } = new("prefecture", "市", "prefecture");

    /// <summary>县: counties, districts, county-level cities.</summary>
    public static AuthorityLevel County { get; } = new("county", "县", "county");

    /// <summary>乡镇（街道）: townships, towns, sub-districts.</summary>
    public static AuthorityLevel Township { get; } = new("township", "乡镇（街道）", "township");

    /// <summary>The known levels, highest first.</summary>
    public static ImmutableArray<AuthorityLevel> All { get; } = [State, Province, Prefecture, County, Township];

    /// <summary>The level with a code, known or not.</summary>
    public static AuthorityLevel Of(string code) => All.FirstOrDefault(level => level.Code == code) ?? new(code, null, null);
}
