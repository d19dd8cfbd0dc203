namespace Disclosure.Claims;

/// <summary>A figure as printed: 3万余条 is 30000, one step of its last digit is 10000, at least, items.</summary>
/// <param name="Value">The figure.</param>
/// <param name="Step">One unit of its last digit.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Bound">What its suffix says: 余, 多, 以上, 左右.</param>
internal readonly record struct Figure(decimal Value, decimal Step, ClaimUnit Unit, ClaimBound Bound)
{
    public bool IsMoney => Unit is ClaimUnit.Yuan or ClaimUnit.TenThousandYuan or ClaimUnit.HundredMillionYuan;
}
