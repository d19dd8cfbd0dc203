using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>What a citation refers to.</summary>
public enum CitationKind
{
    /// <summary>《政府信息公开条例》 by the number of its decree, 国务院令第711号.</summary>
    Regulation,

    /// <summary>The notice with the form of the report, 国办公开办函〔2021〕30号.</summary>
    FormNotice,

    /// <summary>The form of the report by its title with 试行.</summary>
    TrialForm,
}

/// <summary>A law or notice that the narrative cites by its number.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
/// <param name="Section">The section.</param>
/// <param name="Number">The number among the citations of the section, from 1.</param>
/// <param name="Start">Where it begins in the text of the section, from 0.</param>
/// <param name="Quote">Its print.</param>
/// <param name="Kind">What it refers to.</param>
/// <param name="Document">The number of the decree or notice; 0 where it is cited by title.</param>
/// <param name="Year">The year of the notice; 0 where it has none.</param>
public sealed record Citation(FormSection Section, int Number, int Start, string Quote, CitationKind Kind, int Document, int Year)
{
    /// <summary>Section and number as one name, for example <c>overview.1</c>.</summary>
    public string Name => $"{Section.Id}.{Number}";
}
