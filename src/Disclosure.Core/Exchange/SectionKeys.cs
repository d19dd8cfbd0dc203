using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>The keys of the texts of a report: its sections, and the parts of 总体情况 behind it.</summary>
internal static class SectionKeys
{
    public static ImmutableArray<FormSection> Sections { get; } =
        [FormSection.Overview, .. FormSection.OverviewParts, .. FormSection.All.Remove(FormSection.Overview)];

    public static KeySet All { get; } = new([.. Sections.Select(section => section.Id)]);
}
