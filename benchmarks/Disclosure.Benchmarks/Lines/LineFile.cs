using Disclosure.Benchmarks.Inputs;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Benchmarks.Lines;

/// <summary>Files of canonical lines, as many as are asked for of some thousand different reports, few of them wrong.</summary>
internal sealed class LineFile
{
    private const int Different = 20_000;

    /// <summary>One report in so many has a wrong total.</summary>
    private const int Wrong = 97;

    private static readonly CellEntry many = CellEntry.Number(1_000_000);
    private static readonly FormCell total = OfficialForm.Cell("requests.received.total");

    private readonly byte[][] lines;

    /// <param name="hasTexts">Whether the reports have the six headings and three short texts.</param>
    public LineFile(bool hasTexts) =>
        lines = [.. SampleReports.Consistent(Different, seed: 8).Select((report, number) => Line(report, isWrong: number % Wrong == 0, hasTexts))];

    public void Write(string path, int count)
    {
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 20);
        for (int i = 0; i < count; i++) file.Write(lines[i % lines.Length]);
    }

    private static byte[] Line(FiledReport report, bool isWrong, bool hasTexts)
    {
        FiledReportBuilder builder = report.ToBuilder().Set(OfficialForm.Cell("proactive.normative_documents.in_force"), many).Set(OfficialForm.Cell("proactive.rules.in_force"), many);
        if (isWrong) builder.Set(total, report.CountOf(total)!.Value + 1);
        if (hasTexts)
        {
            foreach (FormSection section in FormSection.All) builder.Sections.Add(new(section, section.NumberedHeading));
            builder.Narrative = Narrative.Empty
                .With(FormSection.Overview, "本年度依照条例做好政府信息的主动公开和依申请公开，各项工作平稳有序。")
                .With(FormSection.ProblemsAndImprovements, "公开的内容还不够及时，下一年度将加强培训和检查。")
                .With(FormSection.OtherMatters, "没有其他需要报告的事项。");
        }

        return [.. ReportJson.WriteToUtf8Bytes(builder.Build().Value), (byte)'\n'];
    }
}
