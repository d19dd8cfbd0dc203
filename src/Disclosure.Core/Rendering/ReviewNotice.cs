using System.Collections.Immutable;
using Disclosure.Filing;

namespace Disclosure.Rendering;

/// <summary>退回修改意见: what one body is asked to mend or explain in its reports.</summary>
/// <param name="Body">The name of the body, else its identifier or the input.</param>
/// <param name="Opinions">The opinions, by report, gravest first.</param>
/// <remarks>Immutable. Equality is by body and by reference to the opinions.</remarks>
public sealed record ReviewNotice(string Body, ImmutableArray<ReviewOpinion> Opinions)
{
    /// <summary>One notice a body that has something to do, in the order of the inputs. Inputs without a report are passed over.</summary>
    /// <param name="inputs">The results.</param>
    /// <param name="diagnoses">Whether to propose repairs.</param>
    public static IEnumerable<ReviewNotice> Of(IEnumerable<CheckedInput> inputs, bool diagnoses = true)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        return
            from report in inputs.OfType<CheckedReport>()
            group report by KeyOf(report) into reports
            let opinions = reports.SelectMany(report => ReviewOpinion.On(report.Result, diagnoses)).ToImmutableArray()
            where !opinions.IsEmpty
            select new ReviewNotice(NameOf(reports.First()), opinions);
    }

    private static string KeyOf(CheckedReport report) =>
        report.Result.Report.Header.Authority.Key is { Length: > 0 } key ? key : $"\n{report.Source}";

    private static string NameOf(CheckedReport report)
    {
        Authority authority = report.Result.Report.Header.Authority;
        return authority.Name ?? authority.Id ?? report.Source;
    }
}
