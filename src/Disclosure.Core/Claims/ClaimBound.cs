namespace Disclosure.Claims;

/// <summary>How a figure of the narrative stands to the true one.</summary>
public enum ClaimBound
{
    /// <summary>The figure itself.</summary>
    Equal,

    /// <summary>余、多、超过、以上: not less than the figure.</summary>
    AtLeast,

    /// <summary>近、不足、以下: not more than the figure.</summary>
    AtMost,

    /// <summary>约、左右, and figures printed in a coarser unit than they are counted in.</summary>
    About,
}
