using System.Collections.Immutable;

namespace Disclosure.Claims;

/// <summary>The words that say what a figure counts, with what they mean. To teach the reader a word, add it here.</summary>
internal static class SubjectWords
{
    public static ImmutableArray<Word> All { get; } =
    [
        .. Words(WordKind.Subject, "requests.received",
            "新收 新收到 新接收 收到 接到 接收 受理 新受理 收到并受理 新收申请 本年新收"),
        .. Words(WordKind.Subject, "requests.handled", "办理 收办 收到并办理 受理并办理 受理办理"),
        .. Words(WordKind.Subject, "requests.answered",
            "答复 办结 完成答复 完成办理 办理完成 办理完毕 办理答复 作出答复 予以答复 答复办结 已答复 已办结 完成答复办理 办结答复"),
        .. Words(WordKind.Subject, "requests.carried_in",
            "上年结转 上年度结转 结转上年 结转上年度 上一年结转 上一年度结转 上年转入 上年度转入 去年结转 上年结转办理 上年度结转办理 承接上年度结转 "
            + "上年末结转 结转自上年 上年遗留 上年度遗留 办理上年度结转 叠加上年结转 结转上年度继续办理 上年结转继续办理"),
        .. Words(WordKind.Subject, "requests.carried_out",
            "结转下年 结转下年度 结转至下年 结转至下年度 结转到下年 结转到下年度 转下年 转下年度 转下年度办理 转至下年度 转入下年 转入下年度 "
            + "结转下年度继续办理 结转下年继续办理 结转下年度办理 结转至下一年度 结转下一年度 结转到下一年度 顺延到下年度 顺延至下年度 顺延下年度 "
            + "顺延至下年 结转至次年 结转次年 转结下年度 转结下年 结转至下年办理 结转至下年度办理 结转至下年度继续办理 延至下年 延至下年度 结转明年"),
        .. Words(WordKind.Subject, "applicants.natural_persons", "自然人 自然人申请"),
        .. Words(WordKind.Subject, "applicants.organisations",
            "法人或其他组织 法人及其他组织 法人和其他组织 法人、其他组织 法人或其它组织 法人及其它组织 法人或者其他组织 法人 法人组织 法人和组织 "
            + "法人或其他组织申请 法人及其他组织申请 法人和其他组织申请 法人申请"),
        .. Words(WordKind.Subject, "applicants.commercial_enterprise", "商业企业 商业企业申请"),
        .. Words(WordKind.Subject, "applicants.research_institution", "科研机构 科研机构申请"),
        .. Words(WordKind.Subject, "applicants.public_interest_organization", "社会公益组织 社会公益组织申请"),
        .. Words(WordKind.Subject, "applicants.legal_service_institution", "法律服务机构 法律服务机构申请"),
        .. Words(WordKind.Subject, "outcome.granted", "予以公开 同意公开 全部公开 准予公开 给予公开 予以全部公开"),
        .. Words(WordKind.Subject, "outcome.partially_granted", "部分公开 予以部分公开 同意部分公开"),
        .. Words(WordKind.Subject, "outcome.disclosed",
            "予以公开及部分公开 予以公开和部分公开 予以公开、部分公开 予以公开或部分公开 予以公开或者部分公开 予以公开与部分公开 公开及部分公开 公开和部分公开 "
            + "公开或部分公开 予以或部分公开 予以及部分公开 予以公开以及部分公开 予以或部分 予以及部分 全部或部分公开 予以公开(含部分公开) 予以公开(包括部分公开)"),
        .. Words(WordKind.Subject, "outcome.refused", "不予公开 不同意公开 决定不予公开 依法不予公开"),
        .. Words(WordKind.Subject, "outcome.unable", "无法提供 不能提供 无法提供信息"),
        .. Words(WordKind.Subject, "outcome.not_held", "不掌握 本机关不掌握 本机关不掌握相关政府信息"),
        .. Words(WordKind.Subject, "outcome.not_processed", "不予处理 决定不予处理 不作处理"),
        .. Words(WordKind.Subject, "outcome.other", "其他处理 其它处理 作其他处理 其他方式处理 其他情形 其他类型处理"),
        .. Words(WordKind.WeakSubject, "requests.received", "新增 新增申请 收件 收悉 收取申请"),
        .. Words(WordKind.WeakSubject, "requests.handled", "处理 承办 经办"),
        .. Words(WordKind.WeakSubject, "requests.answered", "完成 回复"),
        .. Words(WordKind.WeakSubject, "requests.carried_in", "上年结余 上年接转"),
        .. Words(WordKind.WeakSubject, "requests.carried_out", "跨年办理 正在办理 正在办理中 未办结 未答复 尚未答复 未办理完毕 结转"),
        .. Words(WordKind.WeakSubject, "applicants.natural_persons", "公民 公民申请 公民个人 公民个人申请 个人 个人申请 来自自然人"),
        .. Words(WordKind.WeakSubject, "outcome.unable", "信息不存在 不属于本机关 不属于本机关公开"),
        .. Words(WordKind.WeakSubject, "outcome.partially_granted", "区分处理"),
        .. Words(WordKind.ShortSubject, "outcome.granted", "予以"),
        .. Words(WordKind.ShortSubject, "outcome.partially_granted", "部分"),
        .. Words(WordKind.ShortSubject, "outcome.refused", "不予"),
        .. Words(WordKind.ShortSubject, "outcome.unable", "无法"),
        .. Words(WordKind.ShortSubject, "outcome.other", "其他 其它"),
        .. Words(WordKind.ShortSubject, "requests.carried_out", "顺延 转结"),
        .. Words(WordKind.Request, "",
            "申请 政府信息公开申请 信息公开申请 依申请公开 依申请公开申请 依申请公开件 依申请 依申请公开政府信息 依申请信息公开 公开申请 政府信息依申请公开 "
            + "政府信息公开申请案件 申请件 申请案件 依申请公开事项 依申请公开信息 政府信息公开事项申请 政府信息公开的申请 申请公开政府信息 信息公开依申请 "
            + "信息公开申请件 政府信息公开申请件 依申请公开办件 政府信息公开公开申请 政府信息申请公开 信息公开的申请 依申请公开的申请 依申请公开政府信息申请"),
        .. Words(WordKind.Fee, "", "信息处理费 政府信息公开信息处理费 信息公开处理费 信息公开信息处理费 政府信息处理费"),
        .. Words(WordKind.Subject, "fees.notices", "收费通知 收费通知书 信息处理费收费通知 信息处理费通知 收费告知书 缴费通知 缴费通知书"),
        .. Words(WordKind.Subject, "information.disclosed",
            "主动公开政府信息 主动公开信息 主动公开各类政府信息 主动公开各类信息 主动公开政务信息 主动公开各类政务信息 主动公开 公开政府信息 公开各类政府信息 "
            + "公开政务信息 发布政府信息 发布各类政府信息 公开各类信息 发布政务信息 发布各类政务信息 发布信息 公开信息 发布各类信息 主动公开政府信息数 主动发布信息"),
    ];

    public static IEnumerable<Word> Words(WordKind kind, string meaning, string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Word(word, kind, meaning));
}
