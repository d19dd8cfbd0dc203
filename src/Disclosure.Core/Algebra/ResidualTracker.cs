namespace Disclosure.Algebra;

/// <summary>The residuals of a system that follow as single values change.</summary>
/// <remarks>Mutable, for one thread. A change costs as many steps as the unknown has relations, and allocates nothing.</remarks>
public sealed class ResidualTracker
{
    private readonly LinearSystem system;
    private readonly long[] values;
    private readonly Int128[] residuals;

    /// <summary>Starts from given values.</summary>
    /// <param name="system">The system.</param>
    /// <param name="values">A value for every unknown.</param>
    public ResidualTracker(LinearSystem system, ReadOnlySpan<long> values)
    {
        ArgumentNullException.ThrowIfNull(system);
        this.system = system;
        this.values = values[..system.Unknowns].ToArray();
        residuals = new Int128[system.Relations.Length];
        system.Residuals(values, residuals);
        for (int relation = 0; relation < residuals.Length; relation++)
            if (!system.Relations[relation].Allows(residuals[relation])) Broken++;
    }

    /// <summary>How many relations do not hold. Bounds are not counted.</summary>
    public int Broken { get; private set; }

    /// <summary>The present values.</summary>
    public ReadOnlySpan<long> Values => values;

    /// <summary>By how much the sum of each relation exceeds its constant.</summary>
    public ReadOnlySpan<Int128> Residuals => residuals;

    /// <summary>Gives an unknown another value.</summary>
    public void Set(int unknown, long value)
    {
        Int128 step = (Int128)value - values[unknown];
        values[unknown] = value;
        foreach (int number in system.Touching(unknown))
        {
            LinearRelation relation = system.Relations[number];
            if (!relation.Allows(residuals[number])) Broken--;
            residuals[number] += relation.CoefficientOf(unknown) * step;
            if (!relation.Allows(residuals[number])) Broken++;
        }
    }
}
