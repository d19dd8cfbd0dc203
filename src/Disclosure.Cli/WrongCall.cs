using Disclosure.Forms;
using Disclosure.Indicators;

namespace Disclosure.Cli;

/// <summary>Why a command line means nothing.</summary>
internal sealed record WrongCall(BilingualText Message)
{
    public static WrongCall NoCommand { get; } = Of("请给出命令：check、rollup、sum、convert、indicators、compare、rules、form、sql 或 schema", "give a command: check, rollup, sum, convert, indicators, compare, rules, form, sql or schema");

    public static WrongCall NoPath { get; } =
        Of("请给出要核对的文件、文件夹或通配符，- 为标准输入", "give a file, a folder or a pattern to check, or - for standard input");

    public static WrongCall NoTarget { get; } =
        Of("请用 --to 给出要转换成的格式：json、ndjson、csv、parquet、docx、xlsx、html", "say with --to what to convert to: json, ndjson, csv, parquet, docx, xlsx or html");

    public static WrongCall NoName { get; } = Of("请用 --as 给出汇总报告的单位名称", "say with --as whose report the sum is");

    public static WrongCall NoDialect(IEnumerable<string> dialects) => Of(
        $"请用 --dialect 给出数据库：{string.Join("、", dialects)}", $"say with --dialect for which engine: {string.Join(", ", dialects)}");

    public static WrongCall ProvenanceWithoutJson { get; } =
        Of("--provenance 只用于 --to json 或 ndjson", "--provenance is for --to json or ndjson alone");

    public static WrongCall RosterWithoutTable { get; } =
        Of("convert 的 --roster 只用于 --to csv 或 parquet", "--roster of convert is for --to csv or parquet alone");

    public static WrongCall NoParquetLibrary { get; } =
        Of("本机没有写 Parquet 的程序库；请改用 --to csv", "there is no library here that writes Parquet; use --to csv");

    public static WrongCall NeedsFile(string format, string option = "--to") =>
        Of($"{option} {format} 需要 --output 给出文件或文件夹", $"{option} {format} needs a file or a folder with --output");

    public static WrongCall GroupsWithoutDocument { get; } =
        Of("--group-by body 只用于 --format markdown、html 或 docx", "--group-by body is for --format markdown, html or docx");

    public static WrongCall DocxWithoutGroups { get; } =
        Of("--format docx 只用于 --group-by body（退回修改意见）；要把报告写成 DOCX，请用 disclosure convert", "--format docx is for --group-by body (notices); to write a report as DOCX use disclosure convert");

    public static WrongCall SeveralReports { get; } =
        Of("不止一份报告：请用 --output 给出一个已有的文件夹，或用 --to ndjson", "more than one report: name an existing folder with --output, or use --to ndjson");

    public static WrongCall MarkWithoutCsv { get; } = Of("--bom 只用于 --format csv", "--bom is for --format csv alone");

    public static WrongCall UnknownCommand(string name) => Of($"没有“{name}”这个命令", $"there is no command '{name}'");

    public static WrongCall UnknownOption(string name) => Of(
        $"没有 {name} 这个选项（以 - 开头的文件名请写在 -- 之后）", $"there is no option {name} (write file names that begin with - behind --)");

    public static WrongCall Unexpected(string word) => Of($"多出“{word}”", $"'{word}' is too much here");

    public static WrongCall TakesNoValue(string flag) => Of($"{flag} 不带值", $"{flag} takes no value");

    public static WrongCall NeedsOneValue(string option) => Of($"{option} 需要一个值，且只写一次", $"{option} needs one value, once");

    public static WrongCall NotOneOf(string name, string value, IEnumerable<string> choices) => Of(
        $"{name} 不能是“{value}”，可选：{string.Join("、", choices)}", $"{name} cannot be '{value}'; choose from {string.Join(", ", choices)}");

    public static WrongCall NotADay(string option, string value) =>
        Of($"{option} 的“{value}”不是日期，请写成 2024-03-22 的形式", $"{option}: '{value}' is not a date; write it like 2024-03-22");

    public static WrongCall TwoPaths { get; } = Of("compare 需要两个路径：前一份报告与后一份报告", "compare needs two paths: the first report and the second");

    public static WrongCall NotOneReport(string path, int reports) => Of(
        $"{path} 中有 {reports} 份报告，比较需要恰好一份", $"{path} holds {reports} reports; a comparison needs exactly one");

    public static WrongCall CannotRank(LeagueTableError error) =>
        Of($"无法排名：{error.Message(Language.Chinese)}", $"cannot rank: {error.Message(Language.English)}");

    public static WrongCall CannotWrite(string path, string reason) => Of($"无法写入 {path}：{reason}", $"cannot write {path}: {reason}");

    public static WrongCall CannotUse(string path, BilingualText reason) =>
        Of($"无法使用 {path}：{reason.Chinese}", $"cannot use {path}: {reason.English}");

    public static WrongCall CannotRead(string path, ReadError error) =>
        CannotUse(path, new BilingualText(error.Message(Language.Chinese), error.Message(Language.English)));

    private static WrongCall Of(string chinese, string english) => new(new BilingualText(chinese, english));
}
