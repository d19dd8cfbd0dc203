using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>What a claim counts. The subjects are a closed list; what they may stand for in the tables is for the rules to say.</summary>
/// <remarks>Immutable and interned: reference equality is identity.</remarks>
public sealed class ClaimSubject
{
    private ClaimSubject(string id, string chinese, string english)
    {
        Id = id;
        Family = id.Split('.')[0];
        Name = new(chinese, english);
    }

    /// <summary>The identifier, for example <c>requests.received</c>.</summary>
    public string Id { get; }

    /// <summary>The name for people.</summary>
    public BilingualText Name { get; }

    /// <summary>Every subject, in the order of the form.</summary>
    public static ImmutableArray<ClaimSubject> All { get; } =
    [
        new("requests.received", "收到的申请", "requests received"),
        new("requests.handled", "办理的申请", "requests handled"),
        new("requests.answered", "办结的申请", "requests answered"),
        new("requests.all_answered", "申请全部办结", "all requests answered"),
        new("requests.carried_in", "上年结转的申请", "requests carried in"),
        new("requests.carried_out", "结转下年的申请", "requests carried out"),
        new("requests.channel", "某一渠道的申请", "requests of one channel"),
        new("applicants.natural_persons", "自然人的申请", "requests of natural persons"),
        new("applicants.organisations", "法人或其他组织的申请", "requests of organisations"),
        new("applicants.commercial_enterprise", "商业企业的申请", "requests of businesses"),
        new("applicants.research_institution", "科研机构的申请", "requests of research institutions"),
        new("applicants.public_interest_organization", "社会公益组织的申请", "requests of public-interest organisations"),
        new("applicants.legal_service_institution", "法律服务机构的申请", "requests of law firms"),
        new("outcome.granted", "予以公开", "granted"),
        new("outcome.partially_granted", "部分公开", "partially granted"),
        new("outcome.disclosed", "予以公开和部分公开", "granted in whole or part"),
        new("outcome.refused", "不予公开", "refused"),
        new("outcome.unable", "无法提供", "unable to provide"),
        new("outcome.not_held", "本机关不掌握", "not held"),
        new("outcome.not_processed", "不予处理", "not processed"),
        new("outcome.other", "其他处理", "other outcomes"),
        new("disputes.all", "复议和诉讼", "reviews and suits"),
        new("disputes.all_upheld", "复议诉讼均获维持", "all reviews and suits upheld"),
        new("review.total", "行政复议", "reviews"),
        new("review.upheld", "复议维持", "reviews upheld"),
        new("review.corrected", "复议纠正", "reviews corrected"),
        new("review.other", "复议其他结果", "reviews with another result"),
        new("review.pending", "复议尚未审结", "reviews pending"),
        new("litigation.total", "行政诉讼", "suits"),
        new("litigation.direct", "未经复议直接起诉", "direct suits"),
        new("litigation.after_review", "复议后起诉", "suits after review"),
        new("litigation.upheld", "诉讼维持", "suits upheld"),
        new("litigation.corrected", "诉讼纠正", "suits corrected"),
        new("litigation.other", "诉讼其他结果", "suits with another result"),
        new("litigation.pending", "诉讼尚未审结", "suits pending"),
        new("rules.issued", "制发规章", "rules issued"),
        new("rules.repealed", "废止规章", "rules repealed"),
        new("rules.in_force", "现行有效规章", "rules in force"),
        new("rules.disclosed", "公开规章", "rules disclosed"),
        new("normative_documents.issued", "制发规范性文件", "normative documents issued"),
        new("normative_documents.repealed", "废止规范性文件", "normative documents repealed"),
        new("normative_documents.in_force", "现行有效规范性文件", "normative documents in force"),
        new("normative_documents.disclosed", "公开规范性文件", "normative documents disclosed"),
        new("fees.collected", "信息处理费", "information-processing fees"),
        new("fees.requests", "收取信息处理费的申请", "requests that a fee was charged for"),
        new("fees.notices", "收费通知", "fee notices"),
        new("information.disclosed", "主动公开的信息", "items disclosed proactively"),
        new("whole", "所列的总数", "the whole of a list"),
        new("part", "所列的一部分", "a part of a list"),
    ];

    private static readonly Dictionary<string, ClaimSubject> byId = All.ToDictionary(subject => subject.Id);

    /// <summary>The subject with an identifier.</summary>
    /// <exception cref="ArgumentException">There is no such subject.</exception>
    public static ClaimSubject Of(string id) =>
        byId.GetValueOrDefault(id) ?? throw new ArgumentException($"'{id}' is no subject of a claim", nameof(id));

    /// <summary>The part of the identifier before the first dot: requests, applicants, outcome, disputes, review, litigation, rules, …</summary>
    internal string Family { get; }

    /// <summary>Whether it counts requests, by any of their properties.</summary>
    internal bool IsOfRequests => Family is "requests" or "applicants" or "outcome";

    /// <summary>Whether it is counted in money.</summary>
    internal bool IsMoney => Id == "fees.collected";

    /// <inheritdoc/>
    public override string ToString() => Id;
}
