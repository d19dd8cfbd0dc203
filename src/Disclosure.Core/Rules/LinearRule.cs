using System.Collections.Immutable;
using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A rule that is a linear relation over cells, with one instance or a family of them (one a row, one a column).</summary>
/// <inheritdoc cref="Rule" path="/remarks"/>
public sealed class LinearRule : Rule
{
    /// <summary>The largest coefficient: with it every sum of figures stays exact.</summary>
    public const long CoefficientLimit = 1_000_000_000;

    /// <summary>The largest constant.</summary>
    public const long ConstantLimit = 1_000_000_000_000_000_000;

    private readonly Dictionary<string, Severity> severities;

    internal LinearRule(RuleDescription description, BilingualText leftName, BilingualText rightName, ImmutableArray<LinearInstance> instances)
        : base(description)
    {
        LeftName = leftName;
        RightName = rightName;
        Instances = instances;
        Reach = instances.Max(instance => instance.Reach);
        severities = instances.Where(instance => instance.Severity is not null).ToDictionary(instance => instance.Name, instance => instance.Severity!.Value);
        FactsOfCounts = seen => FactsOf(
            seen.Place, seen.Left!.Value, seen.Right!.Value, seen.Left.Value.CompareTo(seen.Right.Value), Math.Abs(seen.Left.Value - seen.Right.Value));
    }

    /// <inheritdoc/>
    public override RuleReach Reach { get; }

    /// <summary>What the left side is called where it is the larger one.</summary>
    public BilingualText LeftName { get; }

    /// <summary>What the right side is called where it is the larger one.</summary>
    public BilingualText RightName { get; }

    /// <summary>The instances, in the order of the form.</summary>
    public ImmutableArray<LinearInstance> Instances { get; }

    /// <summary>The instances that tables have.</summary>
    internal IEnumerable<RuleInstance> InstancesIn(TableSet tables) =>
        Instances.Where(instance => instance.ExistsIn(tables)).Select(instance => new RuleInstance(this, instance));

    /// <summary>The facts of an instance over counts, whose sides are whole numbers.</summary>
    internal Func<Observation, ImmutableArray<Fact>> FactsOfCounts { get; }

    /// <summary>The facts of an instance whose sides are computed.</summary>
    internal ImmutableArray<Fact> FactsOf(RulePlace place, decimal left, decimal right, int comparison, decimal difference) =>
    [
        new("place", place.Name), new("left", left), new("right", right),
        new("larger", comparison > 0 ? LeftName : RightName), new("difference", difference),
    ];

    /// <summary>Makes a house rule of one instance, named <c>report</c>.</summary>
    /// <param name="id">The identifier, for example HOUSE.SUITS.</param>
    /// <param name="title">What the rule demands.</param>
    /// <param name="left">The left side.</param>
    /// <param name="relation">How left must stand to right.</param>
    /// <param name="right">The right side.</param>
    /// <param name="severity">What a breach asks for. With <see cref="Severity.Expected"/> a filed explanation settles it.</param>
    /// <returns>The rule, or why it is none.</returns>
    public static Result<LinearRule, RuleError> Create(
        string id, BilingualText title, LinearForm left, Relation relation, LinearForm right, Severity severity = Severity.Warning)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (!Enum.IsDefined(relation)) throw new ArgumentOutOfRangeException(nameof(relation), relation, "not a relation");
        if (!Enum.IsDefined(severity)) throw new ArgumentOutOfRangeException(nameof(severity), severity, "not a severity");

        Result<RuleId, RuleError> ruleId = RuleId.Create(id);
        if (ruleId.IsFailure) return ruleId.Error;
        LinearInstance instance = new("report", RulePlace.Report, left, relation, right);
        if (instance.Cells.IsEmpty) return new RuleError(RuleErrorCode.NoCells, id, instance.ToString());
        if ((TooLarge(left) ?? TooLarge(right)) is { } tooLarge)
            return new RuleError(RuleErrorCode.CoefficientTooLarge, id, tooLarge.ToString(CultureInfo.InvariantCulture));

        RuleDescription description = RuleDescription.House(ruleId.Value, severity, title, HouseMessage(title, relation));
        return new LinearRule(description, new("左边", "the left side"), new("右边", "the right side"), [instance]);
    }

    /// <summary>Whether the rule concerns reports with these others; <see langword="null"/>: with any.</summary>
    internal Func<RelatedReports, bool>? Concerns { get; init; }

    /// <summary>The sentence of a broken instance that an earlier revision of the other report would satisfy.</summary>
    internal MessageTemplate? EarlierRevision { get; init; }

    internal override Severity SeverityOf(string instance) => severities.GetValueOrDefault(instance, Severity);

    internal override string Fingerprint() =>
        string.Join('\n', Instances.Select(instance => $"{instance.Name}: {instance}").Prepend($"{Id} {Kind} {Severity} {Grounding}"));

    private static MessageTemplate HouseMessage(BilingualText title, Relation relation) => relation == Relation.Equal
        ? new(Literal(title.Chinese) + "：左边 {left}，右边 {right}，{larger}多 {difference}",
            Literal(title.English) + ": left {left}, right {right}; {larger} is {difference} larger")
        : new(Literal(title.Chinese) + "：左边 {left}，右边 {right}，{larger}多出 {difference}",
            Literal(title.English) + ": left {left}, right {right}; {larger} exceeds it by {difference}");

    private static string Literal(string title) => title.Replace('{', '｛').Replace('}', '｝');

    private static long? TooLarge(LinearForm form)
    {
        foreach (LinearTerm term in form.Terms)
        {
            if (term.Coefficient is > CoefficientLimit or < -CoefficientLimit) return term.Coefficient;
        }

        return form.Constant is > ConstantLimit or < -ConstantLimit ? form.Constant : null;
    }
}
