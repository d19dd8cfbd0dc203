using Disclosure.Claims;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary><c>disclosure claims</c>: every figure that a narrative states, and how it stands to the tables, report by report.</summary>
internal sealed class ClaimsCommand(ClaimsOptions options, ReportInputs inputs, Notes notes, Language language)
{
    /// <summary>Reads the reports, writes their claims and gives the exit status.</summary>
    public int Write(Stream output)
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, options.Blanks);
        using IClaimsFormat format = options.Format == OutputFormat.Json ? new ClaimsJson(output) : new ClaimsText(output, language);
        int count = 0;
        foreach ((InputSource source, int index, InputItem item) in options.Inputs.Paths.SelectMany(inputs.Read))
        {
            notes.Step(++count, inputs);
            if (item.Report is { } report) format.Write(new(source, item.Line, index, reconciler.Check(report), null));
        }

        format.Close();
        inputs.Close();
        return inputs.HasFailed ? ExitStatus.Unusable : ExitStatus.Fine;
    }

    /// <summary>What the rules say of the claims of a report, by the name of the claim. Rules about fees name the section and quote the claim.</summary>
    public static ILookup<string, Finding> FindingsOf(Reconciliation result)
    {
        ILookup<string, Finding> byInstance = result.Instances.Where(finding => finding.Rule.Id.Family is "TEXT" or "FEE" && finding.Rule != CitationRule.Citations)
            .ToLookup(finding => finding.Instance);
        return ClaimReader.Read(result.Report.Narrative)
            .SelectMany(claim => byInstance[claim.Name].Concat(byInstance[claim.Section.Id].Where(finding => Quotes(finding, claim))).Select(finding => (claim.Name, finding)))
            .ToLookup(pair => pair.Name, pair => pair.finding);
    }

    private static bool Quotes(Finding finding, Claim claim) => finding.Facts.Any(fact => fact.Name == "quote" && fact.Text!.Chinese == claim.Quote);
}
