using System.Collections.Immutable;
using Disclosure.Claims;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>
/// TEXT.*: the counts of the narrative against the tables. Every count is a claim with one or more admissible sums of cells; it is broken only if it
/// fits none of them and its sentence leaves no doubt what is counted, whose figure it is, and for which year.
/// </summary>
public static class TextRules
{
    /// <summary>TEXT.RECEIVED: requests received, or received and carried in.</summary>
    public static PredicateRule Received { get; } = Of(
        "TEXT.RECEIVED", new("文中收到申请数与表三相符", "requests received as told are those of table 3"),
        new("收到、受理的申请数等于本年新收，或本年新收加上年结转", "requests received equal received, or received + carried_in"),
        "requests.received");

    /// <summary>TEXT.ANSWERED: requests answered or handled.</summary>
    public static PredicateRule Answered { get; } = Of(
        "TEXT.ANSWERED", new("文中办结数与表三相符", "requests answered as told are those of table 3"),
        new("办结、答复的申请数等于办理结果总计（或其中本年新收的、不含其他处理的）；“办理”也可指新收或新收加上年结转",
            "requests answered equal outcome.total (or those of the year, or without other outcomes); requests handled may also be received, or received + carried_in"),
        "requests.answered", "requests.handled");

    /// <summary>TEXT.CARRIED_IN: requests carried in from last year.</summary>
    public static PredicateRule CarriedIn { get; } = Of(
        "TEXT.CARRIED_IN", new("文中上年结转数与表三相符", "requests carried in as told are those of table 3"),
        new("上年结转数等于表三第二项", "requests carried in equal carried_in"), "requests.carried_in");

    /// <summary>TEXT.CARRIED_OUT: requests carried to next year.</summary>
    public static PredicateRule CarriedOut { get; } = Of(
        "TEXT.CARRIED_OUT", new("文中结转下年数与表三相符", "requests carried out as told are those of table 3"),
        new("结转下年数等于表三第四项", "requests carried out equal carried_out"), "requests.carried_out");

    /// <summary>TEXT.APPLICANTS: natural persons and organisations among those received, or received and carried in.</summary>
    public static PredicateRule Applicants { get; } = Of(
        "TEXT.APPLICANTS", new("文中申请人分类与表三相符", "applicants as told are those of table 3"),
        new("自然人、法人或其他组织的申请数等于本年新收、新收加上年结转或办理结果总计中的该类申请人",
            "requests of natural persons and of organisations equal their columns of received, of received + carried_in, or of outcome.total"),
        "applicants.natural_persons", "applicants.organisations", "applicants.commercial_enterprise", "applicants.research_institution",
        "applicants.public_interest_organization", "applicants.legal_service_institution");

    /// <summary>TEXT.OUTCOME: how requests ended.</summary>
    public static PredicateRule Outcomes { get; } = Of(
        "TEXT.OUTCOME", new("文中办理结果与表三相符", "outcomes as told are those of table 3"),
        new("予以公开、部分公开（或两者之和）、不予公开、无法提供、不予处理、其他处理的件数等于表三各类总计之和",
            "granted, partially granted (or both), refused, unable, not processed and other equal the totals of their rows"),
        "outcome.granted", "outcome.partially_granted", "outcome.disclosed", "outcome.refused", "outcome.unable", "outcome.not_held",
        "outcome.not_processed", "outcome.other");

    /// <summary>TEXT.REVIEW: reviews, filed or concluded, and their results.</summary>
    public static PredicateRule Reviews { get; } = Of(
        "TEXT.REVIEW", new("文中行政复议数与表四相符", "reviews as told are those of table 4"),
        new("行政复议件数等于总计，或总计减尚未审结；各项结果等于表四该栏", "reviews equal total, or total - pending; results equal their cells"),
        "review.total", "review.upheld", "review.corrected", "review.other", "review.pending", "disputes.all");

    /// <summary>TEXT.LITIGATION: suits, direct, after review or together, filed or concluded.</summary>
    public static PredicateRule Litigation { get; } = Of(
        "TEXT.LITIGATION", new("文中行政诉讼数与表四相符", "suits as told are those of table 4"),
        new("行政诉讼件数等于未经复议直接起诉与复议后起诉之和或其一，总计或总计减尚未审结；各项结果等于表四该栏",
            "suits equal direct + after review or either, total or total - pending; results equal their cells"),
        "litigation.total", "litigation.direct", "litigation.after_review", "litigation.upheld", "litigation.corrected", "litigation.other",
        "litigation.pending");

    /// <summary>TEXT.DOCUMENTS: rules and normative documents issued, repealed and in force.</summary>
    public static PredicateRule Documents { get; } = Of(
        "TEXT.DOCUMENTS", new("文中规章、规范性文件数与表二相符", "documents as told are those of table 2"),
        new("制发、废止、现行有效的规章和规范性文件件数等于表二该栏", "rules and normative documents issued, repealed and in force equal their cells"),
        "rules.issued", "rules.repealed", "rules.in_force", "rules.disclosed", "normative_documents.issued", "normative_documents.repealed",
        "normative_documents.in_force", "normative_documents.disclosed");

    private static PredicateRule Of(string id, BilingualText title, BilingualText statement, params string[] subjects)
    {
        HashSet<ClaimSubject> counted = [.. subjects.Select(ClaimSubject.Of)];
        ImmutableArray<FormCell> cells = [.. counted.SelectMany(subject => ClaimTargets.Of(subject)).SelectMany(target => target.Cells).Distinct()];
        return new(
            new(RuleId.Known(id), RuleKind.Text, Severity.Warning, Grounding.LabelSemantics)
            {
                Title = title,
                Statement = statement,
                Source = ClaimText.Source,
                Message = ClaimText.Count,
            },
            cells,
            context => ClaimReader.Read(context.Report.Narrative)
                .Where(claim => counted.Contains(claim.Subject) && claim.Unit != ClaimUnit.Percent && claim.Period != ClaimPeriod.Comparison)
                .Select(claim => ClaimObservation.OfCount(claim, context)))
        {
            ReadsClaims = true,
        };
    }
}
