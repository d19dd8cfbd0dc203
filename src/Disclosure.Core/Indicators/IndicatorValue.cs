using System.Collections.Immutable;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Indicators;

/// <summary>The value of an indicator in a report, or why it has none.</summary>
/// <remarks>Immutable. Equality is by reference: a value belongs to its report.</remarks>
public sealed class IndicatorValue
{
    /// <summary>A share of a base below this number has an <see cref="Interval"/>.</summary>
    public const int SmallBase = 100;

    private IndicatorValue(Indicator indicator, Reconciliation result, Sum numerator, Sum denominator, UndefinedReason? undefined)
    {
        Indicator = indicator;
        Result = result;
        Numerator = numerator.Value;
        Denominator = denominator.Value;
        MissingCells = [.. numerator.Missing.Concat(denominator.Missing).Distinct()];
        UndefinedBecause = undefined ?? ReasonOf(Numerator, Denominator);
        if (UndefinedBecause is null) Ratio = new(Numerator!.Value, Denominator!.Value);
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The report.</summary>
    public FiledReport Report => Result.Report;

    /// <summary>How blanks were read.</summary>
    public BlankPolicy Blanks => Result.Reconciler.Blanks;

    /// <summary>The ratio; <see langword="null"/> where it is undefined.</summary>
    public Ratio? Ratio { get; }

    /// <summary>Why there is no ratio; <see langword="null"/> where there is one.</summary>
    public UndefinedReason? UndefinedBecause { get; }

    /// <summary>The numerator; <see langword="null"/> where a cell of it has no number.</summary>
    public long? Numerator { get; }

    /// <summary>The base; <see langword="null"/> where a cell of it has no number.</summary>
    public long? Denominator { get; }

    /// <summary>The cells without a number, in this report or, where the base is of last year, in that one.</summary>
    public ImmutableArray<FormCell> MissingCells { get; }

    /// <summary>How far a share can be trusted whose base is below <see cref="SmallBase"/>; <see langword="null"/> for all other values.</summary>
    public ShareInterval? Interval =>
        Indicator.Measure == IndicatorMeasure.Share && Ratio is { Denominator: < SmallBase, Numerator: >= 0 } share && share.Numerator <= share.Denominator
            ? ShareInterval.Of(share.Numerator, share.Denominator)
            : null;

    /// <summary>The broken identities in which cells of the indicator stand: while they are broken, one of the figures may be wrong.</summary>
    public ImmutableArray<Finding> Doubts => Result.Counts.Broken == 0 ? [] :
    [
        .. Result.Findings.Where(finding =>
            finding.Outcome == Outcome.Broken && finding.Rule.Kind == RuleKind.Identity && finding.Cells.Any(cell => Indicator.Cells.Contains(cell))),
    ];

    internal Reconciliation Result { get; }

    /// <summary>The value for people, for example <c>49.50% (298/602)</c>, or why there is none.</summary>
    public string Message(Language language) => IndicatorText.Of(this).In(language);

    /// <inheritdoc/>
    public override string ToString() => $"{Indicator}: {Message(Language.English)}";

    internal static IndicatorValue Of(Indicator indicator, Reconciliation result, FiledReport? lastYear)
    {
        UndefinedReason? unusable = !indicator.Base.IsOfLastYear ? null
            : lastYear is null ? UndefinedReason.NoLastYear
            : LastYear.IsOf(result.Report, lastYear) ? null
            : UndefinedReason.NotLastYear;
        return unusable is null
            ? new(indicator, result, SumOf(indicator.Numerator), SumOf(indicator.Base.Form), null)
            : new(indicator, result, Sum.None, Sum.None, unusable);

        Sum SumOf(LinearForm form) => Sum.Of(form, result, lastYear);
    }

    private static UndefinedReason? ReasonOf(long? numerator, long? denominator) => (numerator, denominator) switch
    {
        (null, _) or (_, null) => UndefinedReason.NoNumber,
        (_, 0) => UndefinedReason.BaseIsZero,
        (_, < 0) => UndefinedReason.BaseIsNegative,
        _ => null,
    };

    /// <summary>A sum of cells, or the cells that have no number.</summary>
    private readonly record struct Sum(long? Value, ImmutableArray<FormCell> Missing)
    {
        public static Sum None { get; } = new(null, []);

        public static Sum Of(LinearForm form, Reconciliation result, FiledReport? lastYear)
        {
            long sum = form.Constant;
            ImmutableArray<FormCell>.Builder missing = ImmutableArray.CreateBuilder<FormCell>();
            foreach (LinearTerm term in form.Terms)
            {
                FiledReport report = term.Role == TermRole.LastYear ? lastYear! : result.Report;
                if (result.Reconciler.Blanks.CountOf(term.Cell, report) is { } count) sum += term.Coefficient * count;
                else missing.Add(term.Cell);
            }

            return new(missing.Count == 0 ? sum : null, missing.ToImmutable());
        }
    }
}
