using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>What a rule says of itself.</summary>
internal sealed record RuleDescription(RuleId Id, RuleKind Kind, Severity Severity, Grounding Grounding)
{
    public required BilingualText Title { get; init; }

    public required BilingualText Statement { get; init; }

    public required BilingualText Source { get; init; }

    public required MessageTemplate Message { get; init; }

    /// <summary>A rule that somebody adds: its title says what it demands.</summary>
    public static RuleDescription House(RuleId id, Severity severity, BilingualText title, MessageTemplate message) =>
        new(id, severity == Severity.Expected ? RuleKind.Expected : RuleKind.Plausibility, severity, Grounding.Practice)
        {
            Title = title,
            Statement = title,
            Source = new("自定规则", "house rule"),
            Message = message,
        };
}
