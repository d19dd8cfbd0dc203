using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents;

/// <summary>A heading of one of the six sections, and where it stands.</summary>
/// <param name="Section">The section.</param>
/// <param name="Heading">The heading as printed.</param>
/// <param name="Origin">Where it stands.</param>
/// <param name="Confidence"><see cref="ReadingConfidence.Certain"/> for number and words of the form, <see cref="ReadingConfidence.Probable"/> for others.</param>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record SectionFinding(FormSection Section, string Heading, Origin Origin, ReadingConfidence Confidence);
