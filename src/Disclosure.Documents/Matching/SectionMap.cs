using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Where the six sections begin, told by the words of their headings: numbers are restarted, doubled and left out in practice.</summary>
internal sealed class SectionMap
{
    private const int LongestHeading = 40;

    private static readonly ImmutableArray<FormSection> tables = [.. OfficialForm.TableKinds.Select(FormSection.Of)];

    private readonly ImmutableArray<Block> blocks;
    private readonly bool isWrapped;
    private readonly List<(FormSection Section, int Block)> starts = [];
    private readonly HashSet<int> headings = [];

    public SectionMap(DocumentContent content)
    {
        blocks = content.Blocks;
        isWrapped = content.IsWrapped;
        List<(int Section, int Block)> found = [];
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i] is TextLine line && SectionOf(line.Text) is var section and >= 0) found.Add((section, i));
        }

        headings.UnionWith(found.Select(heading => heading.Block));
        int last = -1;
        foreach ((int section, int block) in found.Where((_, i) => !IsListed(found, i)))
        {
            if (section <= last) continue;
            starts.Add((FormSection.All[section], block));
            last = section;
        }
    }

    /// <summary>The first line of each section.</summary>
    public IEnumerable<(FormSection Section, TextLine Line)> Headings => starts.Select(start => (start.Section, (TextLine)blocks[start.Block]));

    /// <summary>The lines before the first heading.</summary>
    public IEnumerable<TextLine> Front => blocks.Take(starts.Count == 0 ? Math.Min(blocks.Length, 40) : starts[0].Block).OfType<TextLine>();

    /// <summary>Whether a block is a heading of a section, of this report or of another one in the same document.</summary>
    public bool IsHeading(int block) => headings.Contains(block);

    /// <summary>The section that begins with a block; <see langword="null"/> where none does.</summary>
    public FormSection? StartingAt(int block) => starts.FirstOrDefault(start => start.Block == block).Section;

    /// <summary>Whether a heading that is ignored, one of another report, stands at a block.</summary>
    public bool IsForeign(int block) => IsHeading(block) && StartingAt(block) is null;

    /// <summary>The lines of a section behind its heading; none where the heading is missing.</summary>
    public IEnumerable<TextLine> LinesOf(FormSection section)
    {
        int at = starts.FindIndex(start => start.Section == section);
        if (at < 0) return [];
        int end = at + 1 < starts.Count ? starts[at + 1].Block : blocks.Length;
        return blocks[(starts[at].Block + 1)..end].OfType<TextLine>().Where(line => !PageFurniture.Is(line));
    }

    /// <summary>The texts of the sections; of those that are tables what stands beside the table in sentences.</summary>
    public Narrative Narrative()
    {
        Narrative narrative = Filing.Narrative.Empty;
        foreach (FormSection section in FormSection.All)
        {
            IEnumerable<string> paragraphs = Paragraphs.Of(LinesOf(section).Select(line => line.Text), isWrapped);
            if (tables.Contains(section)) paragraphs = paragraphs.Where(paragraph => paragraph.EndsWith('。'));
            string text = string.Join('\n', paragraphs);
            if (text.Length > 0) narrative = narrative.With(section, text);
        }

        return narrative;
    }

    /// <summary>Whether a heading stands in a list of contents: nothing between it and the next one, and the same heading comes again.</summary>
    private static bool IsListed(List<(int Section, int Block)> found, int at)
    {
        bool comesAgain = found.Skip(at + 1).Any(other => other.Section == found[at].Section);
        bool hasNeighbour = (at + 1 < found.Count && found[at + 1].Block == found[at].Block + 1)
            || (at > 0 && found[at - 1].Block == found[at].Block - 1);
        return comesAgain && hasNeighbour;
    }

    /// <summary>Whether a line reads as the heading of a section.</summary>
    public static bool IsSectionHeading(TextLine line) => SectionOf(line.Text) >= 0;

    private static int SectionOf(string line)
    {
        string text = Compact.Of(line);
        if (text.Length is 0 or > LongestHeading || text.AsSpan().ContainsAny('。', '；', '，')) return -1;
        bool Has(string words) => text.Contains(words, StringComparison.Ordinal);
        return Has("总体情况") && text.Length <= 12 ? 0
            : Has("主动公开政府信息情况") ? 1
            : Has("收到和处理政府信息公开申请") ? 2
            : Has("行政复议") && Has("行政诉讼") && Has("情况") ? 3
            : Has("问题") && (Has("改进") || Has("整改")) ? 4
            : Has("其他") && Has("报告") && Has("事项") ? 5
            : -1;
    }
}
