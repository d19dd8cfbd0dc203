using Disclosure.Rendering;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary>The form, or the rules with those of a profile, for other programs and for spreadsheets.</summary>
internal sealed class Description(DescribeOptions options, RuleProfile profile)
{
    public int Write(Stream output)
    {
        if (options.Format == OutputFormat.Csv) WriteCsv(output);
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

    private void WriteJson(Stream output)
    {
        BufferedOutput buffered = new(output);
        if (options.IsForm) FormJson.Write(buffered);
        else RulesJson.Write(Rules, buffered);
        "\n"u8.CopyTo(buffered.GetSpan(1));
        buffered.Advance(1);
        buffered.Flush();
    }
}
