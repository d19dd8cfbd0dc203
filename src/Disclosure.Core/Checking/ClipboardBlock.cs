using System.Collections.Immutable;
using System.Text;

namespace Disclosure.Checking;

/// <summary>
/// A block from the clipboard: lines are rows, tabs separate cells. A spreadsheet puts a cell in quotation marks where it has a tab, a line
/// break or a quotation mark in it, and doubles the marks within.
/// </summary>
internal static class ClipboardBlock
{
    /// <summary>The texts of each row. A line break within a cell becomes a blank.</summary>
    public static IEnumerable<ImmutableArray<string>> Rows(string block)
    {
        List<string> row = [];
        int at = 0;
        while (true)
        {
            row.Add(block.AsSpan(at).StartsWith("\"") && TryReadQuoted(block, ref at, out string? quoted) ? quoted! : ReadPlain(block, ref at));
            if (at < block.Length && block[at] == '\t')
            {
                at++;
                continue;
            }

            yield return [.. row];
            row.Clear();
            if (at < block.Length) at += block.AsSpan(at).StartsWith("\r\n") ? 2 : 1;
            if (at >= block.Length) yield break;
        }
    }

    private static string ReadPlain(string block, ref int at)
    {
        int end = block.AsSpan(at).IndexOfAny('\t', '\r', '\n');
        end = end < 0 ? block.Length : at + end;
        string text = block[at..end];
        at = end;
        return text;
    }

    /// <summary>Reads to the closing mark; false where it does not close at the end of a cell, so that the marks are text.</summary>
    private static bool TryReadQuoted(string block, ref int at, out string? text)
    {
        StringBuilder read = new();
        text = null;
        for (int i = at + 1; i < block.Length; i++)
        {
            if (block[i] != '"')
            {
                read.Append(block[i] is '\r' or '\n' ? ' ' : block[i]);
                continue;
            }

            bool isDoubled = i + 1 < block.Length && block[i + 1] == '"';
            if (!isDoubled && i + 1 < block.Length && block[i + 1] is not ('\t' or '\r' or '\n')) return false;
            if (!isDoubled)
            {
                at = i + 1;
                text = read.ToString();
                return true;
            }

            read.Append('"');
            i++;
        }

        return false;
    }
}
