using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>Whose figures a report holds. Sums over bodies mean nothing without it.</summary>
/// <inheritdoc cref="OpenCode" path="/remarks"/>
public sealed record Scope : OpenCode
{
    private Scope(string code, string? chinese, string? english)
        : base(code, chinese is null ? null : new(chinese, english!))
    {
    }

    /// <summary>本机关: the body alone.</summary>
    public static Scope Own { get; } = new("own", "本机关", "own body");

    /// <summary>本级（含所属部门）: the body and its departments.</summary>
    public static Scope LocalLevel { get; } = new("local_level", "本级（含所属部门）", "local level with departments");

    /// <summary>本行政区域: the whole jurisdiction.</summary>
    public static Scope Jurisdiction { get; } = new("jurisdiction", "本行政区域", "whole jurisdiction");

    /// <summary>The known scopes, narrowest first.</summary>
    public static ImmutableArray<Scope> All { get; } = [Own, LocalLevel, Jurisdiction];

    /// <summary>The scope with a code, known or not.</summary>
    public static Scope Of(string code) => All.FirstOrDefault(scope => scope.Code == code) ?? new(code, null, null);
}
