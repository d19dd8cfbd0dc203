using Disclosure.Claims;

namespace Disclosure.Rules;

/// <summary>The laws and notices that the narrative cites.</summary>
public static class CitationRule
{
    private const int Decree = 711;
    private const int FirstYearOfForm2021 = 2021;

    /// <summary>TEXT.CITATION: the regulation by another number than 711, or the form of 2019 in a report for 2021 or later.</summary>
    public static PredicateRule Citations { get; } = new(
        new(RuleId.Known("TEXT.CITATION"), RuleKind.Text, Severity.Warning, Grounding.Statute)
        {
            Title = new("引用的文号正确、现行", "what is cited has the right number and is in force"),
            Statement = new(
                "《政府信息公开条例》的文号为国务院令第711号；2021 年度起不再引用国办公开办函〔2019〕60号及其（试行）格式",
                "the regulation is decree no. 711; from report year 2021 on, neither 国办公开办函〔2019〕60号 nor its trial form is cited"),
            Source = new(
                "国务院令第711号（2019 年修订）；国办公开办函〔2021〕30号；实例：711 误为 771，2022、2023 年度仍引 60 号",
                "State Council decree no. 711 (revised 2019); 国办公开办函〔2021〕30号; seen: 771 for 711, and 60号 cited for 2022 and 2023"),
            Message = new("{place}：文中“{quote}”，{fault}", "{place}: the text says '{quote}'; {fault}"),
        },
        [],
        static context => CitationReader.Read(context.Report.Narrative).Select(citation => Observe(citation, context.Report.Header.Year)));

    private static Observation Observe(Citation citation, int? year)
    {
        RulePlace place = RulePlace.Of(citation.Section);
        bool isOfForm = citation.Kind != CitationKind.Regulation;
        if (isOfForm && year is null) return Observation.NotApplicable(citation.Name, place, NotApplicableReason.NoYear);
        bool isBroken = citation.Kind switch
        {
            CitationKind.Regulation => citation.Document != Decree,
            CitationKind.FormNotice => citation is { Document: 60, Year: 2019 } && year >= FirstYearOfForm2021,
            _ => year >= FirstYearOfForm2021,
        };
        return new(citation.Name, isBroken ? Outcome.Broken : Outcome.Holds, place)
        {
            Facts =
            [
                new("place", place.Name), new("quote", citation.Quote), new("fits", ClaimText.InForce),
                new("fault", isOfForm ? ClaimText.FormOf2021 : ClaimText.DecreeOfRegulation),
            ],
        };
    }
}
