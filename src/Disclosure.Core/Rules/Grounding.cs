namespace Disclosure.Rules;

/// <summary>依据: on what a rule rests.</summary>
public enum Grounding
{
    /// <summary>格式原文: the form itself prints it.</summary>
    PrintedOnForm,

    /// <summary>栏目含义: it follows from what the labels mean.</summary>
    LabelSemantics,

    /// <summary>法规条文: a law or regulation says so.</summary>
    Statute,

    /// <summary>实务惯例: reports and reviewers do it so.</summary>
    Practice,

    /// <summary>推断: concluded, with the reason given.</summary>
    Inference,
}
