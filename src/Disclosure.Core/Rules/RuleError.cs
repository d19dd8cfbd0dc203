using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>Why something is not a rule.</summary>
/// <param name="Code">What is wrong.</param>
/// <param name="Rule">The identifier of the rule, as given.</param>
/// <param name="Detail">The offending part, as given.</param>
public sealed record RuleError(RuleErrorCode Code, string Rule, string Detail)
{
    /// <summary>The sentence for people.</summary>
    public string Message(Language language) => Text.In(language);

    private BilingualText Text => Code switch
    {
        RuleErrorCode.BadId => new(
            $"规则编号“{Detail}”不合格式：应为大写字母、数字、下划线，以点分隔，例如 HOUSE.TOTAL",
            $"'{Detail}' is not a rule id: use capitals, digits and underscores separated by dots, for example HOUSE.TOTAL"),
        RuleErrorCode.NoCells => new(
            $"规则 {Rule} 的“{Detail}”不含任何单元格", $"{Detail} of rule {Rule} has no cell"),
        RuleErrorCode.CoefficientTooLarge => new(
            $"规则 {Rule} 的系数或常数 {Detail} 超出允许范围", $"{Detail} in rule {Rule} is too large a coefficient or constant"),
        RuleErrorCode.UnknownRule => new($"没有编号为 {Detail} 的规则", $"there is no rule {Detail}"),
        RuleErrorCode.UnknownFact => new(
            $"规则 {Rule} 的提示语引用了它没有的数据 {{{Detail}}}", $"the message of rule {Rule} names {{{Detail}}}, a fact that the rule does not have"),
        RuleErrorCode.BadDay => new($"{Detail} 不是每年都有的日期", $"{Detail} is not a day that every year has"),
        _ => throw new InvalidOperationException($"no text for {Code}"),
    };
}

/// <summary>What can be wrong with a rule.</summary>
public enum RuleErrorCode
{
    /// <summary>The identifier does not have the form of one.</summary>
    BadId,

    /// <summary>A relation has no cell in it.</summary>
    NoCells,

    /// <summary>A coefficient or constant is beyond what keeps every sum exact.</summary>
    CoefficientTooLarge,

    /// <summary>A setting names a rule that does not exist.</summary>
    UnknownRule,

    /// <summary>A message names a fact that the rule does not have.</summary>
    UnknownFact,

    /// <summary>A deadline is not a day that every year has.</summary>
    BadDay,
}
