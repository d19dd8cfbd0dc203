"""Lays out the tables of published reports as web pages, in the ways in which bodies lay them out.

Usage: pages.py REPORTS OUT. Each page is named REPORT--LAYOUT.html; make.sh turns it into the other formats.
"""
import json
import pathlib
import sys

APPLICANTS = ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"]
RESULTS = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
OUTCOMES = [
    ("（一）予以公开", None, [("granted", None)]),
    ("（二）部分公开", "（区分处理的，只计这一情形，不计其他情形）", [("partially_granted", None)]),
    ("（三）不予公开", None, [
        ("refused.state_secret", "1.属于国家秘密"), ("refused.prohibited_by_law", "2.其他法律行政法规禁止公开"),
        ("refused.security_or_stability", "3.危及“三安全一稳定”"), ("refused.third_party_rights", "4.保护第三方合法权益"),
        ("refused.internal_affairs", "5.属于三类内部事务信息"), ("refused.deliberative_process", "6.属于四类过程性信息"),
        ("refused.enforcement_file", "7.属于行政执法案卷"), ("refused.administrative_query", "8.属于行政查询事项")]),
    ("（四）无法提供", None, [
        ("unable.not_held", "1.本机关不掌握相关政府信息"), ("unable.needs_creation", "2.没有现成信息需要另行制作"),
        ("unable.unclear_after_correction", "3.补正后申请内容仍不明确")]),
    ("（五）不予处理", None, [
        ("not_processed.petition_or_complaint", "1.信访举报投诉类申请"), ("not_processed.repeat_request", "2.重复申请"),
        ("not_processed.public_publication", "3.要求提供公开出版物"), ("not_processed.excessive_without_reason", "4.无正当理由大量反复申请"),
        ("not_processed.confirm_or_reissue", "5.要求行政机关确认或重新出具已获取信息")]),
    ("（六）其他处理", None, [
        ("other.correction_overdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"),
        ("other.fee_overdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"), ("other.miscellaneous", "3.其他")]),
    ("（七）总计", None, [("total", None)]),
]


class Report:
    def __init__(self, path):
        self.data = json.loads(path.read_text(encoding="utf-8"), parse_float=str)

    def row(self, *path):
        at = self.data
        for key in path:
            for part in key.split("."):
                at = at.get(part) if isinstance(at, dict) else None
        return at

    @property
    def has_old_proactive(self):
        return self.row("proactive", "other_services") is not None or self.data.get("form") == "2019"


def text(value):
    if isinstance(value, dict):
        value = value.get("printed", value.get("value"))
    return "" if value is None else str(value)


def cell(words, rows=1, columns=1, head=False):
    tag = "th" if head else "td"
    spans = (f' rowspan="{rows}"' if rows > 1 else "") + (f' colspan="{columns}"' if columns > 1 else "")
    return f"<{tag}{spans}>{words}</{tag}>"


def line(*cells):
    return "<tr>" + "".join(cells) + "</tr>"


def figures(values, columns=1):
    return [cell(text(value)) for value in values[:-1]] + [cell(text(values[-1]), columns=columns)]


def table(rows, style):
    return f'<table border="{style["border"]}" cellspacing="0" width="100%">' + "\n".join(rows) + "</table>"


def proactive(report, style):
    rows, label = [], style["label"]

    def block(article, heads, entries):
        present = [(words, values) for words, values in entries if values is not None]
        if not present:
            return
        span = 4 - len(heads)
        rows.append(line(cell(f"第二十条第（{article}）项", columns=4)))
        rows.append(line(cell("信息内容"), *[cell(label(head)) for head in heads[:-1]], cell(label(heads[-1]), columns=span)))
        for words, values in present:
            rows.append(line(cell(label(words)), *figures(values, span)))
            if words == "规章" and style.get("extra"):
                rows.append(line(cell("其他主动公开文件"), *[cell("12")] * len(values)))

    get = lambda row: report.row("proactive", row)
    if report.has_old_proactive:
        block("一", ["本年新制作数量", "本年新公开数量", "对外公开总数量"], [("规章", get("rules")), ("规范性文件", get("normative_documents"))])
        items = ["上一年项目数量", "本年增/减", "处理决定数量"]
        block("五", items, [("行政许可", get("licensing")), ("其他对外管理服务事项", get("other_services"))])
        block("六", items, [("行政处罚", get("penalties")), ("行政强制", get("coercion"))])
        block("八", items[:2], [("行政事业性收费", get("fees"))])
        block("九", ["采购项目数量", "采购总金额"], [("政府集中采购", get("procurement"))])
    else:
        block("一", ["本年制发件数", "本年废止件数", "现行有效件数"], [("规章", get("rules")), ("行政规范性文件", get("normative_documents"))])
        block("五", ["本年处理决定数量"], [("行政许可", get("licensing"))])
        block("六", ["本年处理决定数量"], [("行政处罚", get("penalties")), ("行政强制", get("coercion"))])
        block("八", ["本年收费金额（单位：万元）"], [("行政事业性收费", get("fees"))])
    return table(rows, style)


def requests(report, style):
    label, depth = style["label"], 2 if style.get("shallow") else 3
    note = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）"
    head = [
        line(cell(note, 3, depth), cell("申请人情况", 1, 7)),
        line(cell("自然人", 2), cell("法人或其他组织", 1, 5), cell("总计", 2)),
        line(*[cell(style["applicant"](words)) for words in APPLICANTS]),
    ]
    rows = [line(cell(label("一、本年新收政府信息公开申请数量"), 1, depth), *figures(report.row("requests", "received"))),
            line(cell(label("二、上年结转政府信息公开申请数量"), 1, depth), *figures(report.row("requests", "carried_in")))]
    undivided = report.row("requests", "outcome", "other.undivided")
    lines = []
    for family, note, items in OUTCOMES:
        if family == "（六）其他处理" and undivided is not None:
            items = [("other.undivided", None)]
        for i, (path, words) in enumerate(items):
            values = report.row("requests", "outcome", path)
            before = cell(label(family), len(items)) if i == 0 and words else ""
            own = cell(label(words)) if words else cell(label(family) + (note or ""), 1, 2)
            lines.append((before, own, values))
    for i, (before, own, values) in enumerate(lines):
        group = cell("三、本年度办理结果", len(lines)) if i == 0 and depth == 3 else ""
        rows.append(line(group, before, own, *figures(values)))
    rows.append(line(cell(label("四、结转下年度继续办理"), 1, depth), *figures(report.row("requests", "carried_out"))))
    if style.get("repeat"):
        return table(["<thead>", *head, "</thead><tbody>", *rows, "</tbody>"], style)
    return table(head + rows, style)


def disputes(report, style):
    rows = [report.row("disputes", name) for name in ("review", "litigation_direct", "litigation_after_review")]
    if style.get("groups"):
        names = ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"]
        return table([line(cell("类别"), *[cell(words) for words in RESULTS])]
                     + [line(cell(name), *figures(values)) for name, values in zip(names, rows)], style)
    split = style.get("split", lambda words: words)
    return table([
        line(cell("行政复议", 2, 5), cell("行政诉讼", 1, 10)),
        line(cell("未经复议直接起诉", 1, 5), cell("复议后起诉", 1, 5)),
        line(*[cell(split(words)) for words in RESULTS * 3]),
        line(*[part for values in rows for part in figures(values)]),
    ], style)


def heading(style, number, words):
    if style.get("headless"):
        return ""
    return f"<p>{number}、{words}</p>" + (f"<p>{style['template']}</p>" if style.get("template") and number in "二三四" else "")


def page(report, style):
    name, year = report.data["authority"]["name"], report.data["year"]
    parts = [f"<h1>{name}{year}年政府信息公开工作年度报告</h1>", heading(style, "一", "总体情况"),
             f"<p>（一）主动公开。{year}年发布信息 1286 条，其中网站 1,024 条。</p><p>（二）依申请公开。全年办结 35 件。</p>"]
    if report.row("proactive"):
        parts += [heading(style, "二", "主动公开政府信息情况"), proactive(report, style)]
    if report.row("requests"):
        parts += [heading(style, "三", "收到和处理政府信息公开申请情况"),
                  f"<p>{year}年收到申请 99 件，较上年减少 7 件。</p>" if style.get("prose") else "", requests(report, style)]
    if report.row("disputes"):
        parts += [heading(style, "四", style.get("fourth", "政府信息公开行政复议、行政诉讼情况")), disputes(report, style),
                  "<p>注：含上年度结转数量。</p>" if style.get("groups") else ""]
    parts += [heading(style, "五", style.get("fifth", "存在的主要问题及改进情况")), "<p>问题有 2 个，改进措施有 3 条。</p>",
              heading(style, "六", "其他需要报告的事项"), "<p>本年度收取信息处理费 0 元。</p>"]
    body = "\n".join(parts)
    if style.get("frame"):
        body = f'<table border="0" width="100%"><tr><td width="10%">首页<br>公开年报</td><td>{body}</td></tr><tr><td colspan="2">主办单位：{name}</td></tr></table>'
    css = f'@page {{ size: {style["paper"]}; margin: 1.5cm }} body, td, th, p {{ font-family: "{style["font"]}"; font-size: {style["size"]}pt }}'
    return f'<!DOCTYPE html><html><head><meta charset="utf-8"><style>{css}</style></head><body>{body}</body></html>'


A4, A3 = "21cm 29.7cm", "42cm 29.7cm"
SERIF, SANS, MING, ZEN = "Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN", "WenQuanYi Zen Hei"


def same(words):
    return words


def worn(words):
    for old, new in [("1.", "1、"), ("2.", "2、"), ("3.", "3、"), ("这一情形", "这一情况"), ("本年新收", "本年(2021)新收"), ("法规禁止", "法规止"),
                     ("四类过程性", "四类过程性性"), ("增/减", "增\\减"), ("行政规范性文件", "规范性文件（指有正式文号的文件）"),
                     ("现行有效件数", "现行有效件数(历史累计)"), ("行政强制", "行 政 强 制")]:
        words = words.replace(old, new)
    return words


def style(border=1, paper=A4, font=SERIF, size=9, label=same, applicant=same, **more):
    return {"border": border, "paper": paper, "font": font, "size": size, "label": label, "applicant": applicant, **more}


LAYOUTS = {
    "official": style(),
    "worn": style(font=ZEN, label=worn, extra=True, prose=True, template="（该部分以表格形式报告）", fifth="存在的主要问题及整改措施"),
    "frame": style(paper=A3, font=SANS, size=10, frame=True, applicant=lambda words: words[:2] + "<br>" + words[2:] if len(words) > 2 else words,
                   fourth="因政府信息公开工作被申请行政复议、提起行政诉讼情况"),
    "shallow": style(font=MING, size=10, shallow=True, groups=True),
    "long": style(size=14, repeat=True, split=lambda words: "<br>".join(words)),
    "bare": style(border=0, font=SANS, size=8, paper=A3),
    "headless": style(headless=True, size=8),
}

REPORTS = {
    "henan-jiaozuo-gov-2023": ["official", "worn", "frame", "long", "bare"],
    "jiangsu-suqian-gov-2024": ["official", "shallow", "headless"],
    "jiangsu-huaian-hongze-gov-2023": ["official", "long"],
    "shanghai-general-office-2019": ["official", "frame", "bare"],
    "jiangsu-suqian-shuyang-drc-2023": ["official", "worn", "shallow"],
}

if __name__ == "__main__":
    source, target = map(pathlib.Path, sys.argv[1:])
    for report, layouts in REPORTS.items():
        for layout in layouts:
            written = page(Report(source / f"{report}.json"), LAYOUTS[layout])
            (target / f"{report}--{layout}.html").write_text(written + "\n", encoding="utf-8")
