namespace Disclosure.Reports;

/// <summary>What can be wrong with the figures of a record.</summary>
public enum FigureErrorKind
{
    /// <summary>A figure, or a sum, is below 0 or beyond 10^15 (a change: beyond ±10^15).</summary>
    OutOfRange,

    /// <summary>An amount has more digits than can be kept exactly.</summary>
    NotExact,

    /// <summary>More requests were handled than were received and carried in, so that the number carried out would be negative.</summary>
    HandledMoreThanReceived,

    /// <summary>Two tables of different layouts that count different things cannot be added up.</summary>
    LayoutsDiffer,

    /// <summary>Of two amounts only one is printed with a unit.</summary>
    UnitsDiffer,

    /// <summary>A unit of money that reports do not use.</summary>
    UnknownUnit,
}
