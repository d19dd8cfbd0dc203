using System.Collections.Immutable;
using static Disclosure.Claims.SubjectWords;

namespace Disclosure.Claims;

/// <summary>The words of reviews, suits and documents, of which two together say what a figure counts.</summary>
internal static class CaseWords
{
    public static ImmutableArray<Word> All { get; } =
    [
        .. Words(WordKind.Group, "review", "行政复议 复议 行政复议案件 复议案件 行政复议案 信息公开类行政复议 被申请行政复议 提起行政复议 申请行政复议"),
        .. Words(WordKind.Group, "litigation",
            "行政诉讼 诉讼 行政诉讼案件 诉讼案件 行政诉讼案 行政应诉 行政应诉案件 应诉 被提起行政诉讼 提起行政诉讼 信息公开类行政诉讼"),
        .. Words(WordKind.Group, "disputes",
            "行政复议和行政诉讼 行政复议及行政诉讼 行政复议与行政诉讼 行政复议或行政诉讼 行政复议、行政诉讼 复议诉讼 行政复议诉讼 复议和诉讼 复议、诉讼 "
            + "行政争议 争议 复议及诉讼 复议和行政诉讼 复议、行政诉讼 行政复议、诉讼 行政复议和诉讼 行政复议或诉讼 行政复议、行政诉讼案件 行政复议或者行政诉讼 行政复议或者提起行政诉讼"),
        .. Words(WordKind.Subject, "litigation.direct", "未经复议直接起诉 直接起诉 未经复议直接提起诉讼 未经行政复议直接起诉"),
        .. Words(WordKind.Subject, "litigation.after_review", "复议后起诉 经复议后起诉 复议后提起诉讼 行政复议后起诉 经复议起诉"),
        .. Words(WordKind.Result, "upheld", "维持 结果维持 获维持 被维持 予以维持 维持原行政行为 复议维持 判决维持 得到维持 维持原决定 获得维持"),
        .. Words(WordKind.Result, "corrected", "纠正 结果纠正 被纠正 予以纠正 撤销 责令重新答复 确认违法"),
        .. Words(WordKind.Result, "other", "其他结果 其它结果"),
        .. Words(WordKind.Result, "pending", "尚未审结 未审结 正在审理 尚在审理 正在审理中 审理中 未结"),
        .. Words(WordKind.Document, "rules", "规章 政府规章 市政府规章 部门规章 行政规章"),
        .. Words(WordKind.Document, "normative_documents", "规范性文件 行政规范性文件"),
        .. Words(WordKind.DocumentColumn, "issued", "制定 制发 新制定 新制发 出台 新出台 印发 共制定 共制发 本年制发 制定出台 制定印发 制定发布"),
        .. Words(WordKind.DocumentColumn, "repealed", "废止 宣布废止 失效 宣布失效 废止失效 共废止 本年废止 废止和失效"),
        .. Words(WordKind.DocumentColumn, "in_force", "现行有效 继续有效 有效 现行有效件数 现行有效的"),
        .. Words(WordKind.DocumentColumn, "disclosed", "公开 公布 发布 主动公开 对外公开 公开发布"),
    ];
}
