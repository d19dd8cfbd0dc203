using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Why a list of bodies is no roster.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Body">The identifier of the body with which it is wrong.</param>
/// <param name="Found">The identifier that stands where it must not.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record RosterError(RosterErrorCode Code, string Body, string Found)
{
    /// <summary>The sentence for people.</summary>
    public BilingualText Message => Code switch
    {
        RosterErrorCode.SameId => new($"应报名册中 {Body} 出现两次", $"the roster has {Body} twice"),
        RosterErrorCode.UnknownParent => new($"应报名册中没有 {Body} 的上级 {Found}", $"the roster has no {Found}, the parent of {Body}"),
        RosterErrorCode.UnknownPredecessor => new($"应报名册中没有 {Body} 所承继的 {Found}", $"the roster has no {Found}, which {Body} succeeds"),
        _ => new($"应报名册中 {Body} 的上级绕成一圈，又回到它自己", $"in the roster the parents of {Body} lead back to itself"),
    };
}

/// <summary>What is wrong with a roster.</summary>
public enum RosterErrorCode
{
    /// <summary>Two bodies have one identifier.</summary>
    SameId,

    /// <summary>A parent is not in the roster.</summary>
    UnknownParent,

    /// <summary>A predecessor is not in the roster.</summary>
    UnknownPredecessor,

    /// <summary>A body is its own parent, directly or through others.</summary>
    Circle,
}
