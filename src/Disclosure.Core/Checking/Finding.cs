using System.Collections.Immutable;
using Disclosure.Checking;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>What became of one instance of a rule in one report, with the figures as evidence.</summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by reference: a finding belongs to its reconciliation.</remarks>
public sealed class Finding
{
    private readonly Observation seen;

    private readonly MessageTemplate message;

    internal Finding(FiledReport report, Rule rule, Observation seen, Outcome outcome, RuleProfile profile, DateOnly? asOf)
    {
        Severity = profile.SeverityOf(rule, seen.Instance);
        Silenced = profile.SilenceOf(rule, seen.Instance, asOf);
        message = profile.MessageOf(rule, seen.Instance) ?? seen.Message ?? rule.Message;
        Report = report;
        Rule = rule;
        this.seen = seen;
        Outcome = outcome;
    }

    /// <summary>The rule.</summary>
    public Rule Rule { get; }

    /// <summary>The name of the instance: a column, row, group, table or cell.</summary>
    public string Instance => seen.Instance;

    /// <summary>Rule and instance as one name, for example <c>T3.ROW/received</c>.</summary>
    public string Name => $"{Rule.Id}/{Instance}";

    /// <summary>What became of the instance.</summary>
    public Outcome Outcome { get; }

    /// <summary>What a breach asks for.</summary>
    public Severity Severity { get; }

    /// <summary>The decision of the profile that the finding needs no action; it then counts for no exit status.</summary>
    public Silence? Silenced { get; }

    /// <summary>The value of the left side; <see langword="null"/> where the rule has no sides or they could not be computed.</summary>
    public decimal? Left => seen.Left;

    /// <summary>The value of the right side.</summary>
    public decimal? Right => seen.Right;

    /// <summary>差额, left - right.</summary>
    public decimal? Residual => seen.Residual;

    /// <summary>依据数据: the cells that the instance is about.</summary>
    public ImmutableArray<FormCell> Cells => seen.Cells;

    /// <summary>The cells without a number that keep the instance from being decided.</summary>
    public ImmutableArray<FormCell> Missing => seen.Missing;

    /// <summary>The cells of other reports that the instance is about.</summary>
    public ImmutableArray<RelatedCell> Related => seen.Related;

    /// <summary>Why the instance could not be decided.</summary>
    public UndeterminedReasons UndeterminedBecause => seen.UndeterminedBecause;

    /// <summary>Why the rule does not apply.</summary>
    public NotApplicableReason? NotApplicableBecause => seen.NotApplicableBecause;

    /// <summary>Where on the form the instance stands.</summary>
    public RulePlace Place => seen.Place;

    /// <summary>The named facts of which the message is made.</summary>
    public ImmutableArray<Fact> Facts => seen.Facts;

    /// <summary>问题编号: stays the same over re-runs and falls when a figure of its cells changes. 32 hexadecimal digits.</summary>
    public string Fingerprint => FindingFingerprint.Of(Report, this);

    /// <summary>The observation from which the finding was made.</summary>
    internal Observation Seen => seen;

    /// <summary>The report in which it was found.</summary>
    internal FiledReport Report { get; }

    /// <summary>The sentence for people.</summary>
    public string Message(Language language) => Outcome switch
    {
        Outcome.Broken or Outcome.Explained => message.Render(language, Facts),
        _ => FindingText.Of(this, language),
    };

    /// <summary>Whether another finding tells the same of the same cells, and the cells hold the same.</summary>
    internal bool TellsTheSameAs(Finding other) =>
        Rule == other.Rule && Instance == other.Instance && Outcome == other.Outcome && Left == other.Left && Right == other.Right
        && Facts.AsSpan().SequenceEqual(other.Facts.AsSpan()) && Cells.AsSpan().SequenceEqual(other.Cells.AsSpan())
        && Cells.All(cell => Report[cell] == other.Report[cell]);

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Outcome}";
}
