using System.Text;
using Disclosure.Forms;
using Disclosure.Rendering;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>The form, or the rules with those of a profile, for other programs and for spreadsheets.</summary>
internal sealed class Description(DescribeOptions options, RuleProfile profile, Language language)
{
    public int Write(Stream output)
    {
        if (options.Format == OutputFormat.Csv) WriteCsv(output);
        else if (options.Format == OutputFormat.Text) WriteText(output);
        else WriteJson(output);
        output.Flush();
        return ExitStatus.Fine;
    }

    private RuleSet Rules => profile.Extend(RuleSet.Standard);

    private void WriteCsv(Stream output)
    {
        if (options.IsForm) new FormCsv { HasByteOrderMark = options.HasByteOrderMark }.Write(output);
        else new RulesCsv { HasByteOrderMark = options.HasByteOrderMark }.Write(Rules, output);
    }

    /// <summary>The analysis for each layout, the one in force first.</summary>
    private void WriteText(Stream output) => output.Write(Encoding.UTF8.GetBytes(string.Join(
        '\n', OfficialForm.Layouts.Reverse().Select(layout => AnalysisText.Render(Rules, layout, language)))));

    private void WriteJson(Stream output)
    {
        BufferedOutput buffered = new(output);
        if (options.IsForm) FormJson.Write(buffered);
        else if (options.IsAnalysis) AnalysisJson.Write(Rules, buffered);
        else RulesJson.Write(Rules, buffered);
        "\n"u8.CopyTo(buffered.GetSpan(1));
        buffered.Advance(1);
        buffered.Flush();
    }
}
