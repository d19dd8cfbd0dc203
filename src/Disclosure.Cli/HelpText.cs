namespace Disclosure.Cli;

/// <summary>The help, in both languages.</summary>
internal static class HelpText
{
    private const string Chinese =
        """
        disclosure：核对政府信息公开工作年度报告的勾稽关系

        用法
          disclosure check PATH…                  核对报告。PATH 为文件、文件夹、通配符（* ? **），- 为标准输入；
                                                  文件为 JSON、每行一份报告的 NDJSON，或网页、DOCX、XLSX、XLS、
                                                  PDF、文本；种类按内容判断
          disclosure rollup PATH…                 将本行政区域的报告与所属各单位的报告核对，并追溯差额
          disclosure sum PATH… --as NAME          将各单位的报告相加，得出汇总报告
          disclosure convert PATH… --to FORMAT    读取报告，转换为 json、ndjson、csv、parquet、docx、xlsx、html
          disclosure indicators PATH…             计算指标：公开率、办结率、纠正率等，分母写在名称里
          disclosure compare A B                  逐格比较两份报告，列出增减与增长
          disclosure claims PATH…                 列出正文中的数字，及其与表格是否相符
          disclosure rules                        输出规则目录（JSON 或 CSV）
          disclosure form                         输出法定表格：各格的标识、栏目、单位（JSON 或 CSV）
          disclosure sql --dialect ENGINE         输出 SQL：报告宽表、每条线性规则一个视图、问题视图
          disclosure schema report|findings|profile|rules|roster|form|analysis|indicators|comparison
                                                  输出报告、结果、审核口径、规则、表格、分析、指标、比较格式的 JSON Schema

        check 的选项
          --format text|json|ndjson|csv|sarif|junit|markdown|html
                                                  结果的格式（默认 text）
          --bom                                   CSV 以字节序标记开头，便于 Excel 打开
          --output FILE                           结果写入文件
          --profile FILE|strict                   审核口径：文件（disclosure-profile/1），或随附的 strict（从严）
          --explanations FILE.csv                 差异说明，视同随报告填报；列为 body、year、rule、instance、difference、
                                                  reason、by（机关名称或代码、年度、规则、项、差额、说明、说明人）
          --baseline FILE                         以前的结果（--format json 或 ndjson）：列出新增与消除的问题，
                                                  只有新增的计入退出状态
          --group-by body                         按单位出具退回修改意见（位置、问题、建议、依据）；--format markdown、html、docx，
                                                  --output 为已有的文件夹时每个单位一个文件
          --roster FILE                           应报名册（disclosure-roster/1，JSON 或 CSV；CSV 的列为 id、name、former_names、
                                                  region、level、kind、parent、vertical、succeeds、valid_from、valid_to）：
                                                  列出应报、已报、未报
          --meta FILE.csv                         输入之外给出的信息，优先于报告自述；列为 path、name、id、year、level、
                                                  kind、scope、published（除 path 外可省）
          --converter soffice                     用已安装的 LibreOffice 转换 .doc、.wps、.et 后读取
          --fail-on error|expected|warning|never  自哪一级问题起退出状态为 1：错误、核实、提醒、从不（默认 error）
          --require-complete                      缺数未核也按不成立计
          --blanks unknown|zero                   表三、表四的空白、斜杠：未知，或按 0 计（总计栏除外）（默认 unknown）
          --as-of DATE                            按这一天判断期限，如 2024-03-22（默认今天）
          --no-diagnose                           不作差错定位
          --no-series                             不作跨年核对
          --identities                            只核对表三、表四的勾稽关系，适用于百万份级的批量核对
          --all                                   也列出成立、不适用的关系
          --unreadable fail|ignore                读不出报告的输入：退出状态为 2，或只作提示（默认 fail）

        rollup 的选项
          --roster FILE                           名册：谁是谁的下级；不给时，唯一一份本行政区域的报告为汇总，其余同年度的为其各部分
          其他同 check（无 --baseline、--no-series、--identities）

        sum 的选项
          --as NAME                               汇总报告的单位名称
          --scope own|local_level|jurisdiction    汇总报告的范围（默认 jurisdiction）
          --blanks unknown|zero                   有单位空白的格：留空，或按 0 计（默认 unknown）
          --to json|ndjson|csv|parquet|docx|xlsx|html  格式（默认 json）
          --output FILE、--roster、--meta、--converter、--unreadable  同上

        convert 的选项
          --to json|ndjson|csv|parquet|docx|xlsx|html  转换成的格式；csv、parquet 为宽表，每份一行，供数据库读入
          --output FILE|DIR                       一份报告写入文件，多份写入已有的文件夹；json、ndjson 默认写到标准输出
          --provenance                            json、ndjson 也写出每格的出处
          --roster FILE                           csv、parquet：以名册的标识作为单位的键
          --meta、--converter、--unreadable       同上

        indicators 的选项
          --rank ID                               按一项指标排名，如 disclosure.of_all_outcomes；口径、年度须相同
          --format text|json|csv                  结果的格式（默认 text）
          --blanks unknown|zero、--bom、--output、--meta、--converter、--unreadable
                                                  同上

        compare 的选项
          --all                                   也列出相同的格
          --format text|json|csv|markdown         结果的格式（默认 text）
          --bom、--output、--meta、--converter    同上

        claims 的选项
          --format text|json                      结果的格式（默认 text）
          --blanks unknown|zero、--output、--meta、--converter、--unreadable
                                                  同上

        rules、form 的选项
          --format json|csv                       默认 json；CSV 每条规则、每格一行
          --analyse                               rules：分析规则能发现、定位哪些差错（--format text|json，默认 text）
          --bom、--output FILE                    同上
          --profile FILE|strict                   rules 也列出审核口径中的自定规则

        sql 的选项
          --dialect duckdb|postgresql|sqlite|clickhouse|spark|ansi
                                                  数据库
          --blanks、--profile、--as-of、--output  同上

        通用选项
          --lang zh|en                            语言（默认依次取 DISCLOSURE_LANG、LC_ALL、LC_MESSAGES、LANG）
          --version                               版本
          --help                                  本说明

        退出状态
          0    没有达到 --fail-on 的问题
          1    有达到 --fail-on 的问题（给出 --baseline 时：新增的）
          2    用法不对；没有匹配的路径；有输入读不出报告
          3    内部错误
          130  中断

        """;

    private const string English =
        """
        disclosure: checks the reconciliation of annual reports on government information disclosure

        Usage
          disclosure check PATH…                  Check reports. PATH is a file, a folder, a pattern (* ? **), or -
                                                  for standard input; files are JSON, NDJSON with a report a line, web
                                                  pages, DOCX, XLSX, XLS, PDF or text, told apart by content
          disclosure rollup PATH…                 Hold the report of a jurisdiction against those of the bodies under it
                                                  and trace what differs
          disclosure sum PATH… --as NAME          Add reports up and give the report of the whole
          disclosure convert PATH… --to FORMAT    Read reports and write them as json, ndjson, csv, parquet, docx, xlsx, html
          disclosure indicators PATH…             Compute indicators: rates of disclosure, clearance, reversal and
                                                  others, each with its denominator in its name
          disclosure compare A B                  Compare two reports cell by cell, with difference and growth
          disclosure claims PATH…                 List the figures of the narrative and how they stand to the tables
          disclosure rules                        Print the catalogue of rules (JSON or CSV)
          disclosure form                         Print the statutory form: cells, labels, units (JSON or CSV)
          disclosure sql --dialect ENGINE         Print SQL: the wide table of reports, a view a linear rule, the findings
          disclosure schema report|findings|profile|rules|roster|form|analysis|indicators|comparison
                                                  Print the JSON Schema of a format

        Options of check
          --format text|json|ndjson|csv|sarif|junit|markdown|html
                                                  Form of the result (text unless said)
          --bom                                   Begin CSV with a byte-order mark, so that Excel reads it
          --output FILE                           Write the result to a file
          --profile FILE|strict                   Standard of review: a file (disclosure-profile/1), or the strict one
                                                  that ships
          --explanations FILE.csv                 Explanations as if filed with the reports; columns body, year, rule,
                                                  instance, difference, reason, by
          --baseline FILE                         Results of an earlier run (--format json or ndjson): tells what is
                                                  new and what is gone; only what is new counts for the exit status
          --group-by body                         A notice a body (place, problem, proposal, grounds), with --format
                                                  markdown, html or docx; a file each where --output is an existing folder
          --roster FILE                           Who has to file (disclosure-roster/1 as JSON, or CSV with the columns id,
                                                  name, former_names, region, level, kind, parent, vertical, succeeds,
                                                  valid_from, valid_to): tells who has not
          --meta FILE.csv                         What stands over what reports say about themselves; columns path,
                                                  name, id, year, level, kind, scope, published (all but path optional)
          --converter soffice                     Let an installed LibreOffice make .doc, .wps and .et readable
          --fail-on error|expected|warning|never  Gravity from which the exit status is 1 (error unless said)
          --require-complete                      What cannot be decided counts as broken does
          --blanks unknown|zero                   Blanks and none-marks of tables 3 and 4: unknown, or 0 except in
                                                  the column total (unknown unless said)
          --as-of DATE                            Judge time limits as of this day, like 2024-03-22 (today unless said)
          --no-diagnose                           Do not locate errors
          --no-series                             Do not compare years
          --identities                            Check the identities of tables 3 and 4 alone, for reports by the million
          --all                                   Tell what holds and what does not apply, too
          --unreadable fail|ignore                An input without a readable report: exit status 2, or a note
                                                  (fail unless said)

        Options of rollup
          --roster FILE                           Who stands under whom; without it the only report of a jurisdiction
                                                  is the whole, and all others of its year are its parts
          the others as of check, without --baseline, --no-series and --identities

        Options of sum
          --as NAME                               Whose report the sum is
          --scope own|local_level|jurisdiction    The scope of the sum (jurisdiction unless said)
          --blanks unknown|zero                   A cell that a part leaves blank: blank, or 0 (unknown unless said)
          --to json|ndjson|csv|parquet|docx|xlsx|html
                                                  Format (json unless said)
          --output FILE, --roster, --meta, --converter, --unreadable
                                                  As above

        Options of convert
          --to json|ndjson|csv|parquet|docx|xlsx|html
                                                  What to convert to; csv and parquet are the wide table, a row a
                                                  report, for engines
          --output FILE|DIR                       A file for one report, an existing folder for several; json and
                                                  ndjson go to standard output unless said
          --provenance                            json, ndjson: with the place of every figure
          --roster FILE                           csv, parquet: the identifier in the roster is the key of a body
          --meta, --converter, --unreadable       As above

        Options of indicators
          --rank ID                               Rank by one indicator, like disclosure.of_all_outcomes; scope and year
                                                  must be the same
          --format text|json|csv                  Form of the result (text unless said)
          --blanks unknown|zero, --bom, --output, --meta, --converter, --unreadable
                                                  As above

        Options of compare
          --all                                   List the cells that are the same, too
          --format text|json|csv|markdown         Form of the result (text unless said)
          --bom, --output, --meta, --converter    As above

        Options of claims
          --format text|json                      Form of the result (text unless said)
          --blanks unknown|zero, --output, --meta, --converter, --unreadable
                                                  As above

        Options of rules and form
          --format json|csv                       json unless said; CSV has a row a rule, a row a cell
          --analyse                               rules: what they can and cannot see (--format text|json, text
                                                  unless said)
          --bom, --output FILE                    As above
          --profile FILE|strict                   rules: with the house rules of the profile

        Options of sql
          --dialect duckdb|postgresql|sqlite|clickhouse|spark|ansi
                                                  The engine
          --blanks, --profile, --as-of, --output  As above

        Common options
          --lang zh|en                            Language (else of DISCLOSURE_LANG, LC_ALL, LC_MESSAGES, LANG)
          --version                               Version
          --help                                  This help

        Exit status
          0    nothing as grave as --fail-on
          1    something as grave as --fail-on (with --baseline: something new)
          2    a wrong call, a path that matches nothing, an input without a readable report
          3    internal error
          130  interrupted

        """;

    public static string In(Language language) => language == Language.Chinese ? Chinese : English;
}
