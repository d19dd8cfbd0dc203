using System.Text;
using Disclosure.Claims;
using Disclosure.Forms;
using static System.FormattableString;

namespace Disclosure.Cli;

/// <summary>Claims for people: a line for what was read, and one for each rule that had something to say.</summary>
internal sealed class ClaimsText(Stream output, Language language) : IClaimsFormat
{
    private static readonly BilingualText noTarget = new("表中没有对应的数字", "the tables have no such figure");
    private static readonly BilingualText none = new("未读到数字", "no figure was read");

    public void Write(CheckedItem item)
    {
        StringBuilder text = new();
        text.Append(item.Place).Append('\n');
        ILookup<string, Finding> findings = ClaimsCommand.FindingsOf(item.Result!);
        bool isEmpty = true;
        foreach (Claim claim in ClaimReader.Read(item.Result!.Report.Narrative))
        {
            isEmpty = false;
            text.Append(Invariant($"  {claim.Name}  {claim.Quote}\n      {ReadingOf(claim)}\n"));
            foreach (Finding finding in findings[claim.Name]) text.Append(Invariant($"      {finding.Rule.Id}  {finding.Message(language)}\n"));
            if (!findings[claim.Name].Any()) text.Append(Invariant($"      {noTarget.In(language)}\n"));
        }

        if (isEmpty) text.Append(Invariant($"  {none.In(language)}\n"));
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public void Close() => output.Flush();

    public void Dispose()
    {
    }

    private string ReadingOf(Claim claim)
    {
        string bound = claim.Bound switch { ClaimBound.AtLeast => "≥ ", ClaimBound.AtMost => "≤ ", ClaimBound.About => "≈ ", _ => "" };
        string[] parts =
        [
            claim.Subject.Name.In(language), Invariant($"{bound}{claim.Value}{UnitOf(claim.Unit)}"), ScopeOf(claim.Scope).In(language),
            claim.Year is { } year ? Invariant($"{year}") : PeriodOf(claim.Period).In(language),
        ];
        return string.Join(" · ", parts.Where(part => part.Length > 0));
    }

    private static string UnitOf(ClaimUnit unit) => unit switch
    {
        ClaimUnit.Percent => " %",
        ClaimUnit.Yuan => " 元",
        ClaimUnit.TenThousandYuan => " 万元",
        ClaimUnit.HundredMillionYuan => " 亿元",
        ClaimUnit.Pages => " 页",
        _ => "",
    };

    private static BilingualText ScopeOf(ClaimScope scope) => scope switch
    {
        ClaimScope.Report => new("本报告", "of the report"),
        ClaimScope.Jurisdiction => new("本行政区域", "of the jurisdiction"),
        ClaimScope.Own => new("本机关", "of the body"),
        ClaimScope.Part => new("其中一部分", "of a part"),
        _ => new("口径不明", "not clear whose"),
    };

    private static BilingualText PeriodOf(ClaimPeriod period) => period switch
    {
        ClaimPeriod.ReportYear => new("本年", "of the year"),
        ClaimPeriod.LastYear => new("上年", "of last year"),
        ClaimPeriod.Cumulative => new("累计", "cumulative"),
        _ => new("与上年比较", "against last year"),
    };
}
