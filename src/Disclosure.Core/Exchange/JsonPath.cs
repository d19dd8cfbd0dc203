using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>Where in a document a reader stands: the key or index at every level. Costs little until somebody asks for the text.</summary>
internal struct JsonPath
{
    private Segments segments;
    private int depth;

    /// <summary>Enters an object or array.</summary>
    /// <param name="row">The row that an array holds, whose columns then name its elements.</param>
    public void Push(FormRow? row)
    {
        ref Segment innermost = ref segments[depth++];
        innermost.Name = "";
        innermost.Row = row;
    }

    public void Pop() => depth--;

    public void Name(string name) => segments[depth - 1].Name = name;

    public void Index(int index)
    {
        ref Segment innermost = ref segments[depth - 1];
        innermost.Index = index;
        innermost.Name = null;
    }

    /// <summary>The key at the innermost level.</summary>
    public readonly string Last => segments[depth - 1].Name ?? "";

    public override readonly string ToString()
    {
        StringBuilder text = new();
        foreach (Segment segment in ((ReadOnlySpan<Segment>)segments)[..depth])
        {
            string? name = segment.Name ?? ColumnAt(segment);
            if (name is null) text.Append(CultureInfo.InvariantCulture, $"[{segment.Index}]");
            else if (name.Length > 0) text.Append(text.Length == 0 ? "" : ".").Append(name);
        }

        return text.ToString();
    }

    private static string? ColumnAt(Segment segment) =>
        segment.Row is { } row && segment.Index < row.Columns.Length ? row.Columns[segment.Index].Id : null;

    private struct Segment
    {
        public string? Name;
        public FormRow? Row;
        public int Index;
    }

    [InlineArray(JsonCursor.MaxDepth)]
    private struct Segments
    {
        private Segment first;
    }
}
