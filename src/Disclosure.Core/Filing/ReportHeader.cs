using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Everything that a report says about itself beside its tables and texts.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record ReportHeader
{
    /// <summary>The last year that a report can be about: the law counts days of the year after it.</summary>
    internal const int LastYear = 9998;

    private readonly int? year;
    private readonly int revision = 1;
    private readonly Authority authority = Authority.Unknown;

    /// <summary>The header of a report that says nothing about itself.</summary>
    public static ReportHeader Empty { get; } = new();

    /// <summary>The edition of the form that the report says it follows.</summary>
    public FormEdition? Form { get; init; }

    /// <summary>The body that files.</summary>
    public Authority Authority
    {
        get => authority;
        init => authority = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Whose figures the report holds; <see langword="null"/> where the source does not say.</summary>
    public Scope? Scope { get; init; }

    /// <summary>The year reported on, not the year of publication.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 1 to 9998.</exception>
    public int? Year
    {
        get => year;
        init
        {
            if (value is { } number)
            {
                ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
                ArgumentOutOfRangeException.ThrowIfGreaterThan(number, LastYear);
            }

            year = value;
        }
    }

    /// <summary>Whether form and year are those of the two known layouts, as far as they are said.</summary>
    internal bool IsCovered => Covers(Form, Year);

    /// <inheritdoc cref="IsCovered"/>
    internal static bool Covers(FormEdition? form, int? year) =>
        form is not { IsKnown: false } && (year is not { } known || OfficialForm.LayoutInForce(known) is not null);

    /// <summary>The revision, 1 unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Revision
    {
        get => revision;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            revision = value;
        }
    }

    /// <summary>The period that the report says it covers.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The day on which the report was first published.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>Where the report was published, as given.</summary>
    public string? Url { get; init; }
}
