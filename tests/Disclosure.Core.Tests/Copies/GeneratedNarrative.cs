using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Tests.Copies;

/// <summary>Texts of random characters, and copies of them with some characters changed.</summary>
internal static class GeneratedNarrative
{
    private const int FirstCharacter = 0x4E00;
    private const int Characters = 3000;

    public static Gen<string> Text(int least = 150, int most = 600) =>
        from length in Gen.Choose(least, most)
        from characters in Gen.Choose(FirstCharacter, FirstCharacter + Characters).ArrayOf(length)
        select new string([.. characters.Select(c => (char)c)]);

    /// <summary>The text with so many characters replaced, at even distances.</summary>
    public static string Changed(string text, int changes)
    {
        char[] changed = text.ToCharArray();
        for (int i = 0; i < changes; i++) changed[i * text.Length / changes] = '改';
        return new(changed);
    }

    public static SourcedReport Report(string body, int year, string text, FiledReport? figures = null)
    {
        FiledReportBuilder builder = figures?.ToBuilder() ?? new();
        builder.Header = new() { Authority = new() { Name = body }, Year = year };
        builder.Narrative = Narrative.Empty.With(FormSection.All[0], text);
        return new(builder.Build().Value, $"{body} {year}");
    }
}
