using System.Collections.Immutable;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A rule that is a function of the report: it declares the cells that it reads and observes its instances itself.</summary>
/// <remarks>Immutable, with equality by identifier. The function must be pure: the same report, the same observations.</remarks>
public sealed class PredicateRule : Rule
{
    private readonly Func<RuleContext, IEnumerable<Observation>> observe;
    private readonly bool[] reads = new bool[OfficialForm.Cells.Length];

    internal PredicateRule(
        RuleDescription description, ImmutableArray<FormCell> cells, Func<RuleContext, IEnumerable<Observation>> observe)
        : base(description)
    {
        Cells = [.. cells.Distinct().OrderBy(cell => cell.Index)];
        foreach (FormCell cell in cells) reads[cell.Index] = true;
        this.observe = observe;
    }

    /// <inheritdoc/>
    public override RuleReach Reach => Looks;

    /// <summary>How far the rule looks where that is further than at one report.</summary>
    internal RuleReach Looks { get; init; }

    /// <summary>The cells that the rule reads, in the order of the form, each once. Empty where it reads the header and the texts alone.</summary>
    public ImmutableArray<FormCell> Cells { get; }

    /// <summary>Makes a house rule.</summary>
    /// <param name="id">The identifier, for example HOUSE.NIL.</param>
    /// <param name="title">What the rule demands.</param>
    /// <param name="message">The sentence of a broken instance; it may use the facts of the observation.</param>
    /// <param name="cells">The cells that the rule reads.</param>
    /// <param name="observe">The rule itself, a pure function.</param>
    /// <param name="severity">What a breach asks for.</param>
    /// <returns>The rule, or why it is none.</returns>
    public static Result<PredicateRule, RuleError> Create(
        string id,
        BilingualText title,
        MessageTemplate message,
        ImmutableArray<FormCell> cells,
        Func<RuleContext, IEnumerable<Observation>> observe,
        Severity severity = Severity.Warning)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(observe);
        if (!Enum.IsDefined(severity)) throw new ArgumentOutOfRangeException(nameof(severity), severity, "not a severity");
        return RuleId.Create(id).Map(ruleId => new PredicateRule(
            RuleDescription.House(ruleId, severity, title, message), cells.IsDefault ? [] : cells, observe));
    }

    /// <summary>Whether a change of one cell can change what the rule sees.</summary>
    internal bool IsTouchedBy(FormCell cell, CellEntry before, CellEntry after) =>
        (Minds is null || Minds(before, after)) && reads[cell.Index];

    /// <summary>Whether a change from one entry to another can matter to the rule; <see langword="null"/>: every change can.</summary>
    internal Func<CellEntry, CellEntry, bool>? Minds { get; init; }

    /// <summary>Whether tables are of the layouts that the rule is about; <see langword="null"/>: it is about all.</summary>
    internal Func<TableSet, bool>? Fits { get; init; }

    /// <summary>
    /// Whether the rule speaks of cells without a number: it has nothing to say of a table in which every cell has one, and waits while a
    /// form is under way.
    /// </summary>
    internal bool SpeaksOfOpenCells { get; init; }

    /// <summary>Whether the rule is about what the narrative states in figures or in so many words: it has nothing to say where that is nothing.</summary>
    internal bool ReadsClaims { get; init; }

    /// <summary>What the rule sees in a report.</summary>
    public IEnumerable<Observation> Observe(RuleContext context) => observe(context);

    internal override string Fingerprint() => $"{Id} {Kind} {Severity} {Grounding} {string.Join(' ', Cells)}";
}
