using CSharpFunctionalExtensions;

namespace Disclosure.Reports;

/// <summary>Rules and normative documents (第二十条第（一）项) in the 2021 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record RuleAndDocumentCounts2021
{
    private RuleAndDocumentCounts2021(DocumentCounts2021 rules, DocumentCounts2021 normativeDocuments)
    {
        Rules = rules ?? throw new ArgumentNullException(nameof(rules));
        NormativeDocuments = normativeDocuments ?? throw new ArgumentNullException(nameof(normativeDocuments));
    }

    /// <summary>No documents.</summary>
    public static RuleAndDocumentCounts2021 Zero { get; } = new(DocumentCounts2021.Zero, DocumentCounts2021.Zero);

    /// <summary>规章: departmental rules and rules of local governments.</summary>
    public DocumentCounts2021 Rules { get; }

    /// <summary>行政规范性文件: administrative normative documents.</summary>
    public DocumentCounts2021 NormativeDocuments { get; }

    /// <summary>The two rows, which nothing ties to each other.</summary>
    public static RuleAndDocumentCounts2021 Create(DocumentCounts2021 rules, DocumentCounts2021 normativeDocuments) =>
        new(rules, normativeDocuments);

    /// <summary>The sum, cell by cell; fails where a sum is beyond 10^15.</summary>
    public Result<RuleAndDocumentCounts2021, FigureError> Add(RuleAndDocumentCounts2021 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from rules in Rules.Add(other.Rules)
            from normativeDocuments in NormativeDocuments.Add(other.NormativeDocuments)
            select Create(rules, normativeDocuments);
    }
}
