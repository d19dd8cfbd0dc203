using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>What is told on standard error: notes, and at a terminal how far the work has come.</summary>
/// <param name="errors">Standard error.</param>
/// <param name="language">The language.</param>
/// <param name="showsProgress">Whether a person watches who sees no result scroll by.</param>
internal sealed class Notes(TextWriter errors, Language language, bool showsProgress)
{
    private const long MillisecondsBetweenSteps = 200;
    private readonly long start = Environment.TickCount64;
    private long lastStep = Environment.TickCount64;
    private bool isStepShown;

    /// <summary>Whether a person watches who sees no result scroll by.</summary>
    public bool ShowsProgress => showsProgress;

    public void Unreadable(string source, BilingualText reason, bool isIgnored) => Say(isIgnored
        ? new($"已忽略 {source}：{reason.Chinese}", $"ignored {source}: {reason.English}")
        : new($"未能读取 {source}：{reason.Chinese}", $"cannot read {source}: {reason.English}"));

    public void NoMatch(string path) => Say(new($"没有匹配的文件：{path}", $"nothing matches {path}"));

    public void Skipped(int files)
    {
        if (files > 0) Say(new($"跳过 {files} 个其他类型的文件", $"passed over {files} file{(files == 1 ? "" : "s")} of other kinds"));
    }

    /// <summary>Tells how many documents of older office programs were not read, and what to do.</summary>
    public void Older(int files)
    {
        if (files > 0) Say(new(
            $"{files} 个 .doc、.wps、.et 文件未读取：加上 --converter soffice 由已安装的 LibreOffice 转换，或另存为 DOCX、XLSX",
            $"{files} .doc, .wps or .et file{(files == 1 ? " was" : "s were")} not read: add --converter soffice for an installed LibreOffice to convert them, or save them as DOCX or XLSX"));
    }

    public void Unmatched(MetaRow row) => Say(new(
        $"--meta 第 {row.Line} 行没有对应的输入：{row.Path}", $"line {row.Line} of --meta matches no input: {row.Path}"));

    public void Unmatched(ExplanationRow row) => Say(new(
        $"差异说明第 {row.Line} 行没有对应的报告：{row.Body} {row.Year} 年度",
        $"line {row.Line} of the explanations matches no report: {row.Body} {row.Year}"));

    public void NotCompared(int limit) => Say(new(
        $"输入多于 {limit} 份，未作跨年核对；请分批，或加 --no-series", $"more than {limit} inputs: years were not compared; check fewer at a time, or add --no-series"));

    public void NothingToRollUp(bool hasRoster) => Say(hasRoster
        ? new("没有可核对的汇总报告：名册中有下级的单位都没有范围为本行政区域（jurisdiction）的报告",
            "nothing to roll up: no body that has others under it in the roster has a report of scope jurisdiction")
        : new("没有可核对的汇总报告：须恰有一份范围为本行政区域（jurisdiction）的报告和同年度的其他报告，或用 --roster 给出名册",
            "nothing to roll up: give exactly one report of scope jurisdiction and others of its year, or a roster with --roster"));

    public void Wrong(WrongCall call)
    {
        Say(call.Message);
        Say(new("用法见 disclosure --help", "see disclosure --help"));
    }

    /// <summary>Tells how far the work has come, now and then.</summary>
    /// <param name="reports">How many reports are done.</param>
    /// <param name="inputs">What is read.</param>
    public void Step(int reports, ReportInputs inputs)
    {
        if (!showsProgress || Environment.TickCount64 - lastStep < MillisecondsBetweenSteps) return;
        Pace pace = new(reports, Environment.TickCount64 - start, inputs.BytesRead, inputs.BytesInAll);
        errors.Write($"\r{pace.Text.In(language)}\e[K");
        lastStep = Environment.TickCount64;
        isStepShown = true;
    }

    public void ClearStep()
    {
        if (isStepShown) errors.Write("\r\e[K");
        isStepShown = false;
    }

    public void Say(BilingualText text)
    {
        ClearStep();
        errors.WriteLine(text.In(language));
    }
}
