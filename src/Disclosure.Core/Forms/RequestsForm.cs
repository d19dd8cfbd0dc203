using System.Collections.Immutable;

namespace Disclosure.Forms;

/// <summary>Table 3: 25 rows of 7 columns in the 2021 layout, 23 in the 2019 layout, where （六）其他处理 is one row.</summary>
internal static class RequestsForm
{
    private static readonly BilingualText note = new(
        "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "(in every column: item I plus item II equals item III plus item IV)");

    private static readonly BilingualText outcome = new("三、本年度办理结果", "III. outcomes of this year");
    private static readonly BilingualText refused = new("（三）不予公开", "(3) refused");
    private static readonly BilingualText unable = new("（四）无法提供", "(4) unable to provide");
    private static readonly BilingualText notProcessed = new("（五）不予处理", "(5) not processed");
    private static readonly BilingualText other = new("（六）其他处理", "(6) handled otherwise");
    private static readonly BilingualText applicants = new("申请人情况", "applicants");
    private static readonly BilingualText organisations = new("法人或其他组织", "legal persons and other organisations");

    private static readonly ImmutableArray<ColumnOfRow> columns =
    [
        .. new FormColumn[]
        {
            new("natural_person", "自然人", "natural persons", null, applicants),
            new("commercial_enterprise", "商业企业", "commercial enterprises", null, applicants, organisations),
            new("research_institution", "科研机构", "research institutions", null, applicants, organisations),
            new("public_interest_organization", "社会公益组织", "public-interest organisations", null, applicants, organisations),
            new("legal_service_institution", "法律服务机构", "legal-service institutions", null, applicants, organisations),
            new("other", "其他", "other organisations", "其他（法人或其他组织）", applicants, organisations),
            new("total", "总计", "total", null, applicants),
        }.Select(column => new ColumnOfRow(column, CellUnit.Request)),
    ];

    public static FormTable Build(CellRegistry cells, FormLayout layout)
    {
        FormTableBuilder table = new FormTableBuilder(cells, TableKind.Requests, layout).Noted(note);
        void Row(string id, string label, string gloss, string zhPlace, string enPlace, BilingualText? basis) =>
            table.Row(id, label, gloss, new BilingualText(zhPlace, enPlace), basis, columns);

        Row("received", "一、本年新收政府信息公开申请数量", "requests received this year",
            "一、本年新收", "I. received this year", Articles("第二十七条、第二十九条、第三十一条", "arts 27, 29, 31"));
        Row("carried_in", "二、上年结转政府信息公开申请数量", "requests carried over from last year",
            "二、上年结转", "II. carried in", Articles("第三十三条、第三十五条", "arts 33, 35"));

        table.Under(outcome);
        Row("outcome.granted", "（一）予以公开", "granted",
            "三、（一）予以公开", "III(1) granted", Articles("第三十六条第（二）项", "art. 36(2)"));
        Row("outcome.partially_granted", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "partially granted (severed requests are counted here only)",
            "三、（二）部分公开", "III(2) partially granted", Articles("第三十七条", "art. 37"));

        table.Under(outcome, refused);
        Row("outcome.refused.state_secret", "1.属于国家秘密", "refused: state secret",
            "三、（三）1.属于国家秘密", "III(3)1 state secret", Articles("第十四条", "art. 14"));
        Row("outcome.refused.prohibited_by_law", "2.其他法律行政法规禁止公开", "refused: prohibited by another law or administrative regulation",
            "三、（三）2.其他法律行政法规禁止公开", "III(3)2 prohibited by law", Articles("第十四条", "art. 14"));
        Row("outcome.refused.security_or_stability", "3.危及“三安全一稳定”", "refused: security or stability",
            "三、（三）3.危及“三安全一稳定”", "III(3)3 security or stability", Articles("第十四条", "art. 14"));
        Row("outcome.refused.third_party_rights", "4.保护第三方合法权益", "refused: third-party rights",
            "三、（三）4.保护第三方合法权益", "III(3)4 third-party rights", Articles("第十五条、第三十二条", "arts 15, 32"));
        Row("outcome.refused.internal_affairs", "5.属于三类内部事务信息", "refused: internal affairs",
            "三、（三）5.属于三类内部事务信息", "III(3)5 internal affairs", Articles("第十六条第一款", "art. 16(1)"));
        Row("outcome.refused.deliberative_process", "6.属于四类过程性信息", "refused: deliberative process",
            "三、（三）6.属于四类过程性信息", "III(3)6 deliberative process", Articles("第十六条第二款", "art. 16(2)"));
        Row("outcome.refused.enforcement_file", "7.属于行政执法案卷", "refused: enforcement file",
            "三、（三）7.属于行政执法案卷", "III(3)7 enforcement file", Articles("第十六条第二款", "art. 16(2)"));
        Row("outcome.refused.administrative_query", "8.属于行政查询事项", "refused: administrative query",
            "三、（三）8.属于行政查询事项", "III(3)8 administrative query", Articles("第三十六条第（七）项", "art. 36(7)"));

        table.Under(outcome, unable);
        Row("outcome.unable.not_held", "1.本机关不掌握相关政府信息", "unable: not held by this body",
            "三、（四）1.本机关不掌握相关政府信息", "III(4)1 not held", Articles("第三十六条第（四）项、第（五）项", "art. 36(4), 36(5)"));
        Row("outcome.unable.needs_creation", "2.没有现成信息需要另行制作", "unable: would have to be created",
            "三、（四）2.没有现成信息需要另行制作", "III(4)2 needs creation", Articles("第三十八条", "art. 38"));
        Row("outcome.unable.unclear_after_correction", "3.补正后申请内容仍不明确", "unable: still unclear after correction",
            "三、（四）3.补正后申请内容仍不明确", "III(4)3 unclear after correction", Articles("第三十条", "art. 30"));

        table.Under(outcome, notProcessed);
        Row("outcome.not_processed.petition_or_complaint", "1.信访举报投诉类申请", "not processed: petition or complaint",
            "三、（五）1.信访举报投诉类申请", "III(5)1 petition or complaint", Articles("第三十九条第一款", "art. 39(1)"));
        Row("outcome.not_processed.repeat_request", "2.重复申请", "not processed: repeat request",
            "三、（五）2.重复申请", "III(5)2 repeat request", Articles("第三十六条第（六）项", "art. 36(6)"));
        Row("outcome.not_processed.public_publication", "3.要求提供公开出版物", "not processed: public publication",
            "三、（五）3.要求提供公开出版物", "III(5)3 public publication", Articles("第三十九条第二款", "art. 39(2)"));
        Row("outcome.not_processed.excessive_without_reason", "4.无正当理由大量反复申请", "not processed: excessive without reason",
            "三、（五）4.无正当理由大量反复申请", "III(5)4 excessive without reason", Articles("第三十五条", "art. 35"));
        Row("outcome.not_processed.confirm_or_reissue", "5.要求行政机关确认或重新出具已获取信息",
            "not processed: asks to confirm or reissue information already obtained",
            "三、（五）5.要求确认或重新出具已获取信息", "III(5)5 confirm or reissue", null);

        if (layout == FormLayout.Layout2021)
        {
            table.Under(outcome, other);
            Row("outcome.other.correction_overdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
                "other: correction not made in time",
                "三、（六）1.逾期不补正", "III(6)1 correction overdue", Articles("第三十条", "art. 30"));
            Row("outcome.other.fee_overdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
                "other: fee not paid in time",
                "三、（六）2.逾期未缴费", "III(6)2 fee overdue", Articles("第四十二条", "art. 42"));
            Row("outcome.other.miscellaneous", "3.其他", "other: miscellaneous",
                "三、（六）其他处理—3.其他", "III(6)3 miscellaneous", null);
            table.Under(outcome);
        }
        else
        {
            table.Under(outcome);
            Row("outcome.other.undivided", "（六）其他处理", "other, undivided",
                "三、（六）其他处理", "III(6) other", null);
        }

        Row("outcome.total", "（七）总计", "total handled this year", "三、（七）总计", "III(7) total", null);

        table.Under();
        Row("carried_out", "四、结转下年度继续办理", "carried over to next year",
            "四、结转下年度", "IV. carried out", Articles("第三十三条、第三十五条", "arts 33, 35"));
        return table.Build();
    }

    private static BilingualText Articles(string chinese, string english) =>
        new($"《政府信息公开条例》{chinese}", $"Regulation on Government Information Disclosure, {english}");
}
