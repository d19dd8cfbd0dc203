namespace Disclosure.Forms;

/// <summary>The three tables of the report.</summary>
public enum TableKind
{
    /// <summary>Table 2 (section 二): what the body published on its own initiative (主动公开).</summary>
    Proactive,

    /// <summary>Table 3 (section 三): requests received and handled (申请办理).</summary>
    Requests,

    /// <summary>Table 4 (section 四): administrative review and litigation (复议诉讼).</summary>
    Disputes,
}
