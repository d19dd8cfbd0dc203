using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>The keys of the texts of a report: its sections, and the parts of 总体情况 behind it.</summary>
internal static class SectionKeys
{
    public static KeySet All { get; } = new([.. FormSection.InOrder.Select(section => section.Id)]);
}
