using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>What a rule saw in one instance: the facts from which a finding is made.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Observation
{
    private readonly Func<Observation, ImmutableArray<Fact>>? makeFacts;
    private ImmutableArray<Fact> facts = [];

    /// <summary>States what was seen.</summary>
    public Observation(string instance, Outcome outcome, RulePlace place)
    {
        ArgumentNullException.ThrowIfNull(instance);
        ArgumentNullException.ThrowIfNull(place);
        Instance = instance;
        Outcome = outcome;
        Place = place;
    }

    /// <summary>States what was seen; the facts are made when somebody first asks for them.</summary>
    internal Observation(string instance, Outcome outcome, RulePlace place, Func<Observation, ImmutableArray<Fact>> makeFacts)
        : this(instance, outcome, place)
    {
        this.makeFacts = makeFacts;
        facts = default;
    }

    /// <summary>States that the rule does not apply, and why.</summary>
    public static Observation NotApplicable(string instance, RulePlace place, NotApplicableReason because) =>
        new(instance, Outcome.NotApplicable, place) { NotApplicableBecause = because };

    /// <summary>The name of the instance.</summary>
    public string Instance { get; }

    /// <summary>What became of it.</summary>
    public Outcome Outcome { get; }

    /// <summary>Where on the form it stands.</summary>
    public RulePlace Place { get; }

    /// <summary>The cells that the instance is about.</summary>
    public ImmutableArray<FormCell> Cells { get; init; } = [];

    /// <summary>Among them, the cells without a number that keep the instance from being decided.</summary>
    public ImmutableArray<FormCell> Missing { get; init; } = [];

    /// <summary>The cells of other reports that the instance is about.</summary>
    public ImmutableArray<RelatedCell> Related { get; init; } = [];

    /// <summary>The sentence for what was seen where it says more than that of the rule.</summary>
    internal MessageTemplate? Message { get; init; }

    /// <summary>The named facts that the message may use.</summary>
    public ImmutableArray<Fact> Facts
    {
        get
        {
            if (facts.IsDefault) ImmutableInterlocked.InterlockedInitialize(ref facts, makeFacts!(this));
            return facts;
        }
        init => facts = value;
    }

    /// <summary>The value of the left side, where the rule has sides and both could be computed.</summary>
    public decimal? Left { get; init; }

    /// <summary>The value of the right side.</summary>
    public decimal? Right { get; init; }

    /// <summary>差额, left - right.</summary>
    public decimal? Residual => Left - Right;

    /// <summary>Why the instance could not be decided.</summary>
    public UndeterminedReasons UndeterminedBecause { get; init; }

    /// <summary>Why the rule does not apply.</summary>
    public NotApplicableReason? NotApplicableBecause { get; private init; }
}
