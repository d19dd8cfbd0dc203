using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>A heading as it stands in the report, with the section that it opens.</summary>
/// <param name="Section">The section of the form.</param>
/// <param name="Heading">The heading as printed, number included.</param>
public sealed record SectionHeading(FormSection Section, string Heading);
