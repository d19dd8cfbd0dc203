using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using Disclosure.Exchange;

namespace Disclosure.Cli;

/// <summary>Tells one report a line from one document by the beginning, of which nothing is consumed.</summary>
internal static class LineDetection
{
    private static readonly int longestBeginning = ReportReadOptions.Default.MaxDocumentBytes;

    /// <param name="pipe">The content.</param>
    /// <param name="atOnce">Whether to decide as soon as the first line is there, for somebody who waits for its answer.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async ValueTask<bool> IsLinesAsync(PipeReader pipe, bool atOnce, CancellationToken cancellation)
    {
        while (true)
        {
            ReadResult read = await pipe.ReadAsync(cancellation);
            bool isWhole = read.IsCompleted || read.Buffer.Length > longestBeginning;
            byte[] seen = read.Buffer.ToArray();
            bool? isLines = atOnce ? IsFirstLineWhole(seen) : isWhole || HoldsTwoLines(seen) ? ReportJson.IsLines(seen) : null;
            if (isLines is not null || isWhole)
            {
                pipe.AdvanceTo(read.Buffer.Start);
                return isLines ?? false;
            }

            pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static bool HoldsTwoLines(ReadOnlySpan<byte> seen)
    {
        ReadOnlySpan<byte> content = Trimmed(seen);
        int feed = content.IndexOf((byte)'\n');
        return feed >= 0 && !Trimmed(content[feed..]).IsEmpty;
    }

    /// <summary>
    /// A whole object on one line begins a stream of lines; so does what can never become a document. An object over several lines is
    /// a document, and one that is not finished may still become either, unless its first line ends behind a colon: nobody breaks a
    /// document there.
    /// </summary>
    private static bool? IsFirstLineWhole(ReadOnlySpan<byte> seen)
    {
        ReadOnlySpan<byte> content = Trimmed(seen);
        if (content.IndexOf((byte)'\n') is var feed and > 0 && content[..feed].TrimEnd(" \t\r"u8).EndsWith(":"u8)) return true;
        Utf8JsonReader json = new(content, isFinalBlock: false, default);
        try
        {
            return json.Read() && json.TrySkip() ? !content[..(int)json.BytesConsumed].Contains((byte)'\n') : null;
        }
        catch (JsonException)
        {
            return true;
        }
    }

    private static ReadOnlySpan<byte> Trimmed(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("\uFEFF"u8)) content = content[3..];
        return content.TrimStart(" \t\r\n"u8);
    }
}
