using CSharpFunctionalExtensions;

namespace Disclosure.Reports;

/// <summary>Rules and normative documents (第二十条第（一）项) in the 2019 layout.</summary>
/// <inheritdoc cref="ProactiveDisclosure" path="/remarks"/>
public sealed record RuleAndDocumentCounts2019
{
    private RuleAndDocumentCounts2019(DocumentCounts2019 rules, DocumentCounts2019 normativeDocuments)
    {
        Rules = rules ?? throw new ArgumentNullException(nameof(rules));
        NormativeDocuments = normativeDocuments ?? throw new ArgumentNullException(nameof(normativeDocuments));
    }

    /// <summary>No documents.</summary>
    public static RuleAndDocumentCounts2019 Zero { get; } = new(DocumentCounts2019.Zero, DocumentCounts2019.Zero);

    /// <summary>规章: departmental rules and rules of local governments.</summary>
    public DocumentCounts2019 Rules { get; }

    /// <summary>规范性文件: administrative normative documents.</summary>
    public DocumentCounts2019 NormativeDocuments { get; }

    /// <summary>The two rows, which nothing ties to each other.</summary>
    public static RuleAndDocumentCounts2019 Create(DocumentCounts2019 rules, DocumentCounts2019 normativeDocuments) =>
        new(rules, normativeDocuments);

    /// <summary>The sum, cell by cell; fails where a sum is beyond 10^15.</summary>
    public Result<RuleAndDocumentCounts2019, FigureError> Add(RuleAndDocumentCounts2019 other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return
            from rules in Rules.Add(other.Rules)
            from normativeDocuments in NormativeDocuments.Add(other.NormativeDocuments)
            select Create(rules, normativeDocuments);
    }
}
