"""Writes the tables of a published report as a workbook of several sheets, in the flat format of LibreOffice Calc.

Usage: sheets.py REPORTS OUT. The sheets hold sums as formulas, numbers with formats and as text, a hidden sheet and hidden rows
with figures that are not those of the report, dates, and remarks beside the tables.
"""
import pathlib
import sys
from xml.sax.saxutils import escape

from pages import APPLICANTS, OUTCOMES, RESULTS, Report, text

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:number-style style:name="n1"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:number-style style:name="n2"><number:number number:decimal-places="4" number:min-decimal-places="4" number:min-integer-digits="1"/></number:number-style>
<number:date-style style:name="n3"><number:year number:style="long"/><number:text>-</number:text><number:month/></number:date-style>
<style:style style:name="box" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="grouped" style:family="table-cell" style:data-style-name="n1"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="money" style:family="table-cell" style:data-style-name="n2"><style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
<style:style style:name="date" style:family="table-cell" style:data-style-name="n3"/>
<style:style style:name="off" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>"""


def cell(words, rows=1, columns=1, style="box"):
    spans = f' table:number-rows-spanned="{rows}" table:number-columns-spanned="{columns}"' if rows * columns > 1 else ""
    covered = "<table:covered-table-cell/>" * (columns - 1)
    if words == "":
        return f'<table:table-cell table:style-name="{style}"{spans}/>' + covered
    return f'<table:table-cell table:style-name="{style}"{spans} office:value-type="string"><text:p>{escape(words)}</text:p></table:table-cell>' + covered


def figure(value, style="grouped", formula="", columns=1):
    words = text(value)
    try:
        float(words)
    except ValueError:
        return cell(words)
    how = f' table:formula="of:={formula}"' if formula else ""
    spans = f' table:number-columns-spanned="{columns}"' if columns > 1 else ""
    return f'<table:table-cell table:style-name="{style}"{how}{spans} office:value-type="float" office:value="{words}"/>' + covered(columns - 1)


def row(*cells, hidden=False):
    return ('<table:table-row table:visibility="collapse">' if hidden else "<table:table-row>") + "".join(cells) + "</table:table-row>"


def covered(count):
    return "<table:covered-table-cell/>" * count


def sheet(name, rows, hidden=False):
    return f'<table:table table:name="{name}"' + (' table:style-name="off">' if hidden else ">") + "".join(rows) + "</table:table>"


def proactive(report, is_joined):
    get = lambda name: report.row("proactive", name)
    three = lambda name: row(cell(name), *[figure(value) for value in get({"规章": "rules", "行政规范性文件": "normative_documents"}[name])])
    one = lambda name, key, style="grouped": row(cell(name), *([figure(get(key)[0], style, columns=3)] if is_joined else [figure(get(key)[0], style), cell(""), cell("")]))
    return [
        row(cell("二、主动公开政府信息情况", columns=4, style="Default")), row(cell("第二十条第（一）项", columns=4)),
        row(*[cell(words) for words in ("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")]), three("规章"),
        row(cell("行政规范性文件"), figure(99), figure(99), figure(99), hidden=True), three("行政规范性文件"),
        row(cell("第二十条第（五）项", columns=4)), row(cell("信息内容"), cell("本年处理决定数量", columns=3)), one("行政许可", "licensing"),
        row(cell("第二十条第（六）项", columns=4)), one("行政处罚", "penalties"), one("行政强制", "coercion"),
        row(cell("第二十条第（八）项", columns=4)), row(cell("信息内容"), cell("本年收费金额（单位：万元）", columns=3)), one("行政事业性收费", "fees", "money"),
    ]


def requests(report):
    rows = [
        row(cell("三、收到和处理政府信息公开申请情况", columns=10, style="Default")),
        row(cell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3), cell("申请人情况", 1, 7)),
        row(covered(3), cell("自然人", 2), cell("法人或其他组织", 1, 5), cell("总计", 2)), row(covered(4), *[cell(words) for words in APPLICANTS], covered(1)),
    ]
    lines = [(0, "", "一、本年新收政府信息公开申请数量", report.row("requests", "received")), (0, "", "二、上年结转政府信息公开申请数量", report.row("requests", "carried_in"))]
    for family, note, items in OUTCOMES:
        lines += [(len(items) if i == 0 else -1, family, words or family, report.row("requests", "outcome", path)) for i, (path, words) in enumerate(items)]
    lines.append((0, "", "四、结转下年度继续办理", report.row("requests", "carried_out")))
    for i, (size, family, words, values) in enumerate(lines):
        at = len(rows) + 1
        if size == 0:
            before = cell(words, 1, 3)
        else:
            group = cell("三、本年度办理结果", len(lines) - 3) if i == 2 else covered(1)
            before = group + (cell(words, 1, 2) if words == family else (cell(family, size) if size > 0 else covered(1)) + cell(words))
        rows.append(row(before, *[figure(value) for value in values[:-1]], figure(values[-1], formula=f"SUM([.D{at}:.I{at}])")))
    return rows


def disputes(report):
    values = [value for name in ("review", "litigation_direct", "litigation_after_review") for value in report.row("disputes", name)]
    return [
        row(cell("四、政府信息公开行政复议、行政诉讼情况", columns=15, style="Default")), row(cell("行政复议", 2, 5), cell("行政诉讼", 1, 10)),
        row(covered(5), cell("未经复议直接起诉", 1, 5), cell("复议后起诉", 1, 5)), row(*[cell(words) for words in RESULTS * 3]), row(*[cell(text(value)) for value in values]),
        row(cell("填报日期", style="Default"), '<table:table-cell table:style-name="date" office:value-type="date" office:date-value="2024-01-20"/>'),
    ]


def workbook(report):
    name, year = report.data["authority"]["name"], report.data["year"]
    cover = [row(cell(f"{name}{year}年政府信息公开工作年度报告", style="Default")), row(cell("一、总体情况", style="Default")), row(cell("发布信息 1286 条。", style="Default"))]
    draft = [row(cell("规章"), figure(7), figure(7), figure(7))]
    return HEAD + sheet("封面", cover) + sheet("底稿", draft, True) + sheet("表二", proactive(report, year == 2023)) + sheet("表三", requests(report)) + sheet("表四", disputes(report)) \
        + "</office:spreadsheet></office:body></office:document>"


if __name__ == "__main__":
    source, target = map(pathlib.Path, sys.argv[1:])
    for name in ("henan-jiaozuo-gov-2023", "jiangsu-suqian-gov-2024"):
        (target / f"{name}--sheets.fods").write_text(workbook(Report(source / f"{name}.json")), encoding="utf-8")
