using Disclosure.Filing;

namespace Disclosure.Cli;

/// <summary>A row of a file that says what inputs do not say about themselves. What is empty changes nothing.</summary>
/// <param name="Line">The line on which it begins, counted from 1.</param>
/// <param name="Path">The input, by its path as given or by its file name.</param>
internal sealed record MetaRow(int Line, string Path)
{
    public string? Name { get; init; }

    public string? Id { get; init; }

    public int? Year { get; init; }

    public AuthorityLevel? Level { get; init; }

    public AuthorityKind? Kind { get; init; }

    public Scope? Scope { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The header with what the row says.</summary>
    public ReportHeader Over(ReportHeader header) => header with
    {
        Year = Year ?? header.Year,
        Scope = Scope ?? header.Scope,
        PublishedOn = Published ?? header.PublishedOn,
        Authority = header.Authority with
        {
            Name = Name ?? header.Authority.Name,
            Id = Id ?? header.Authority.Id,
            Level = Level ?? header.Authority.Level,
            Kind = Kind ?? header.Authority.Kind,
        },
    };
}
