namespace Disclosure.Indicators;

/// <summary>Why an indicator has no value. It is then neither 0 nor 100 %.</summary>
public enum UndefinedReason
{
    /// <summary>The base is 0: nothing of what the indicator is about happened.</summary>
    BaseIsZero,

    /// <summary>The base is below 0, by a wrong figure.</summary>
    BaseIsNegative,

    /// <summary>A cell has no number; the value names it.</summary>
    NoNumber,

    /// <summary>Last year's report was not given.</summary>
    NoLastYear,

    /// <summary>What was given for last year's report is of another body, scope or year.</summary>
    NotLastYear,
}
