using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Forms;

/// <summary>A section of the report. The six are the same in both layouts; 总体情况 has five customary parts.</summary>
/// <remarks>Immutable and interned: reference equality is identity.</remarks>
public sealed class FormSection
{
    private FormSection(string id, string number, string heading, string gloss)
    {
        Id = id;
        Number = number;
        Heading = heading;
        Gloss = gloss;
    }

    /// <summary>一、总体情况 (art. 50 of the Regulation).</summary>
    public static FormSection Overview { get; } = new("overview", "一", "总体情况", "general situation");

    /// <summary>二、主动公开政府信息情况: table 2.</summary>
    public static FormSection Proactive { get; } = new("proactive", "二", "主动公开政府信息情况", "proactive disclosure");

    /// <summary>三、收到和处理政府信息公开申请情况: table 3.</summary>
    public static FormSection Requests { get; } =
        new("requests", "三", "收到和处理政府信息公开申请情况", "requests received and handled");

    /// <summary>四、政府信息公开行政复议、行政诉讼情况: table 4.</summary>
    public static FormSection Disputes { get; } =
        new("disputes", "四", "政府信息公开行政复议、行政诉讼情况", "administrative review and litigation");

    /// <summary>五、存在的主要问题及改进情况.</summary>
    public static FormSection ProblemsAndImprovements { get; } =
        new("problems_and_improvements", "五", "存在的主要问题及改进情况", "problems and improvements");

    /// <summary>六、其他需要报告的事项.</summary>
    public static FormSection OtherMatters { get; } = new("other_matters", "六", "其他需要报告的事项", "other matters to report");

    /// <summary>The six sections, in the order of the form.</summary>
    public static ImmutableArray<FormSection> All { get; } =
        [Overview, Proactive, Requests, Disputes, ProblemsAndImprovements, OtherMatters];

    /// <summary>The parts of 总体情况 that reports customarily have. They are no sections of their own.</summary>
    public static ImmutableArray<FormSection> OverviewParts { get; } =
    [
        new("overview.proactive_disclosure", "（一）", "主动公开", "proactive disclosure"),
        new("overview.disclosure_on_request", "（二）", "依申请公开", "disclosure on request"),
        new("overview.information_management", "（三）", "政府信息管理", "information management"),
        new("overview.platform", "（四）", "政府信息公开平台建设", "disclosure platform"),
        new("overview.oversight_and_safeguards", "（五）", "监督保障", "oversight and safeguards"),
    ];

    /// <summary>Sections and parts in the order of the form, each section before its parts.</summary>
    internal static ImmutableArray<FormSection> InOrder { get; } = [Overview, .. OverviewParts, .. All.Remove(Overview)];

    /// <summary>The identifier in the exchange format.</summary>
    public string Id { get; }

    /// <summary>The official number, for example 三.</summary>
    public string Number { get; }

    /// <summary>The official heading without its number, verbatim.</summary>
    public string Heading { get; }

    /// <summary>The official heading of one of the six sections with its number, as it is printed: 一、总体情况.</summary>
    public string NumberedHeading => $"{Number}、{Heading}";

    /// <summary>What the heading means, in English.</summary>
    public string Gloss { get; }

    /// <summary>The section in which a table stands.</summary>
    public static FormSection Of(TableKind table) => table switch
    {
        TableKind.Proactive => Proactive,
        TableKind.Requests => Requests,
        TableKind.Disputes => Disputes,
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, "not a table of the form"),
    };

    /// <summary>Finds a section or a part of 总体情况 by its identifier.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out FormSection? section)
    {
        section = InOrder.FirstOrDefault(s => s.Id == id);
        return section is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
