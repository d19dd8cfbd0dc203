using Disclosure.Exchange;
using Disclosure.Rendering;

namespace Disclosure.Cli;

/// <summary>What one report of an input came to: a result, or why there is none.</summary>
/// <param name="Source">The source.</param>
/// <param name="Line">The line within the source, counted from 1, where there is one report a line.</param>
/// <param name="Index">The number of the report within the source, counted from 0.</param>
/// <param name="Result">The result; <see langword="null"/> where there is an error instead.</param>
/// <param name="Error">Why there is no result.</param>
internal sealed record CheckedItem(InputSource Source, long? Line, int Index, Reconciliation? Result, InputError? Error)
{
    /// <summary>How the findings stand against an earlier run; <see langword="null"/> where none was given.</summary>
    public BaselineComparison? Baseline { get; init; }

    /// <summary>Where the report stands, for people.</summary>
    public string Place => Source.PlaceOf(Line);

    /// <summary>The item as the findings format takes it.</summary>
    public FindingsItem ToFindingsItem() =>
        Result is not null ? FindingsItem.Checked(Source.Name, Result, Line ?? 1, Index) with { Baseline = Baseline }
        : Error!.Content is { } content ? FindingsItem.Unreadable(Source.Name, content)
        : FindingsItem.NotRead(Source.Name, Error.Code, Error.Message);

    /// <summary>The item as the documents of many reports take it.</summary>
    public CheckedInput ToCheckedInput() => Result is not null
        ? new CheckedReport(Source.Name, Result, Line) { Baseline = Baseline }
        : new UnreadableInput(Source.Name, Error!.Code, Error.Message, Line);
}
