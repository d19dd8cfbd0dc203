namespace Disclosure.Rules;

/// <summary>What a broken rule asks for. Values are ordered: a larger one is graver.</summary>
public enum Severity
{
    /// <summary>提示: good to know.</summary>
    Info,

    /// <summary>提醒: please verify.</summary>
    Warning,

    /// <summary>核实: correct it or explain it.</summary>
    Expected,

    /// <summary>错误: must be corrected.</summary>
    Error,
}
