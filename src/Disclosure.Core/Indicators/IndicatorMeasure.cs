namespace Disclosure.Indicators;

/// <summary>How a numerator stands to its base.</summary>
public enum IndicatorMeasure
{
    /// <summary>The numerator counts a part of the base: 0 to 100 % in a report that reconciles.</summary>
    Share,

    /// <summary>The numerator may be larger than the base.</summary>
    Quotient,

    /// <summary>The base is last year's figure, the numerator what it grew by.</summary>
    Growth,
}
