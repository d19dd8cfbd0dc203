using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Indicators;

/// <summary>
/// A ratio of figures of the form, with its denominator in the name and as a type: what is counted, out of what. See
/// <see cref="IndicatorCatalogue"/>.
/// </summary>
/// <remarks>Immutable and interned: there is one object an indicator, so reference equality is identity.</remarks>
public sealed class Indicator
{
    internal Indicator(
        string subject, BilingualText name, LinearForm numerator, IndicatorBase denominator, IndicatorMeasure measure = IndicatorMeasure.Share)
    {
        Id = $"{subject}.of_{denominator.Id}";
        Name = new($"{name.Chinese}（{Preposition(measure).Chinese}{denominator.Name.Chinese}）", $"{name.English} {Preposition(measure).English} {denominator.Name.English}");
        Numerator = numerator;
        Base = denominator;
        Measure = measure;
        Cells = [.. numerator.Terms.Concat(denominator.Form.Terms).Select(term => term.Cell).Distinct()];
    }

    /// <summary>The identifier: what is counted, then the base, for example <c>disclosure.of_all_outcomes</c>.</summary>
    public string Id { get; }

    /// <summary>The name with the denominator in it.</summary>
    public BilingualText Name { get; }

    /// <summary>What is counted.</summary>
    public LinearForm Numerator { get; }

    /// <summary>What it is counted out of.</summary>
    public IndicatorBase Base { get; }

    /// <summary>How the numerator stands to the base.</summary>
    public IndicatorMeasure Measure { get; }

    /// <summary>Every cell of numerator and base, of whichever year, once.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>The value in a report, with blanks read as the reconciliation reads them.</summary>
    /// <param name="result">A report that was held against the identities, so that the value can say which of its figures are in doubt.</param>
    /// <param name="lastYear">The report of the same body and scope for the year before, for the indicators that need it.</param>
    public IndicatorValue Of(Reconciliation result, FiledReport? lastYear = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return IndicatorValue.Of(this, result, lastYear);
    }

    /// <summary>The value in a report, with blanks unknown.</summary>
    /// <param name="report">The report.</param>
    /// <param name="lastYear">The report of the same body and scope for the year before, for the indicators that need it.</param>
    public IndicatorValue Of(FiledReport report, FiledReport? lastYear = null) => Of(Reconciler.Default.Check(report), lastYear);

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static BilingualText Preposition(IndicatorMeasure measure) => measure switch
    {
        IndicatorMeasure.Share => new("占", "of"),
        IndicatorMeasure.Quotient => new("比", "against"),
        _ => new("较", "over"),
    };
}
