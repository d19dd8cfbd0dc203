using System.Collections.Immutable;
using CSharpFunctionalExtensions;

namespace Disclosure.Rules;

/// <summary>
/// 审核口径: how a reviewing office holds reports against the rules: severities, silenced rules with reason and end, deadlines,
/// messages of its own, house rules. It never changes a verdict: that speaks of the hard identities alone.
/// </summary>
/// <remarks>Immutable. Where several settings concern an instance, the last one that says something counts.</remarks>
public sealed class RuleProfile
{
    private RuleProfile(
        string name,
        ImmutableArray<RuleSetting> settings,
        ImmutableArray<FilingDeadline> deadlines,
        ImmutableArray<LinearRule> houseRules)
    {
        Name = name;
        Settings = settings;
        Deadlines = deadlines;
        HouseRules = houseRules;
    }

    /// <summary>The catalogue as it is.</summary>
    public static RuleProfile Standard { get; } = new("standard", [], [], []);

    /// <summary>审核从严: blanks, none-marks and notes in cells are warnings.</summary>
    public static RuleProfile Strict { get; } = new(
        "strict",
        [.. new Rule[] { BlankRule.Blank, CellRules.Note }.Select(rule => new RuleSetting(rule.Id) { Severity = Severity.Warning })],
        [],
        []);

    /// <summary>The name by which results refer to the profile.</summary>
    public string Name { get; }

    /// <summary>What it changes about rules, in order.</summary>
    public ImmutableArray<RuleSetting> Settings { get; }

    /// <summary>Deadlines that stand before those of the law; the first that concerns a body counts.</summary>
    public ImmutableArray<FilingDeadline> Deadlines { get; }

    /// <summary>Rules of the office's own.</summary>
    public ImmutableArray<LinearRule> HouseRules { get; }

    /// <summary>Makes a profile; fails where a setting names no rule, or a message names a fact that the rule does not have.</summary>
    public static Result<RuleProfile, RuleError> Create(
        string name,
        ImmutableArray<RuleSetting> settings,
        ImmutableArray<FilingDeadline> deadlines = default,
        ImmutableArray<LinearRule> houseRules = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        RuleProfile profile = new(
            name, settings.IsDefault ? [] : settings, deadlines.IsDefault ? [] : deadlines, houseRules.IsDefault ? [] : houseRules);
        RuleSet rules = profile.Extend(RuleSet.Standard);
        foreach (RuleSetting setting in profile.Settings)
        {
            if (!rules.TryGet(setting.Rule, out Rule? rule)) return new RuleError(RuleErrorCode.UnknownRule, setting.Rule.Value, setting.Rule.Value);
            if (setting.Message?.Placeholders.Except(rule.Message.Placeholders).FirstOrDefault() is { } unknown)
                return new RuleError(RuleErrorCode.UnknownFact, setting.Rule.Value, unknown);
        }

        return profile;
    }

    /// <summary>The rules with the profile's deadlines and house rules.</summary>
    public RuleSet Extend(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        bool hasDeadline = rules.TryGet(FilingRules.Deadline.Id, out _);
        RuleSet dated = Deadlines.IsEmpty || !hasDeadline ? rules : rules.Add(FilingRules.DeadlineOf(Deadlines));
        return HouseRules.Aggregate(dated, (set, rule) => set.Add(rule));
    }

    /// <summary>What a breach of an instance asks for.</summary>
    public Severity SeverityOf(Rule rule, string instance)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Last(rule, instance, setting => setting.Severity is not null)?.Severity ?? rule.SeverityOf(instance);
    }

    /// <summary>The decision that a finding needs no action, where one holds on the day.</summary>
    public Silence? SilenceOf(Rule rule, string instance, DateOnly? asOf)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Last(rule, instance, setting => setting.Silence?.HoldsOn(asOf) == true)?.Silence;
    }

    /// <summary>The sentence of the profile's own for a broken instance, where it has one.</summary>
    internal MessageTemplate? MessageOf(Rule rule, string instance) =>
        Last(rule, instance, setting => setting.Message is not null)?.Message;

    private RuleSetting? Last(Rule rule, string instance, Func<RuleSetting, bool> says)
    {
        for (int i = Settings.Length - 1; i >= 0; i--)
        {
            if (Settings[i].Concerns(rule.Id, instance) && says(Settings[i])) return Settings[i];
        }

        return null;
    }
}
