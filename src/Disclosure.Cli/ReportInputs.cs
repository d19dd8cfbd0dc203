using System.Collections.Immutable;

namespace Disclosure.Cli;

/// <summary>The reports that a call names, one after the other, with what is said about them elsewhere; what gave none is told.</summary>
/// <param name="expansion">Finds the inputs.</param>
/// <param name="reader">Reads them.</param>
/// <param name="documents">Reads those that are documents.</param>
/// <param name="meta">What is said about inputs apart from them.</param>
/// <param name="notes">Tells what is no result.</param>
/// <param name="ignoresUnreadable">Whether an input without a report is no more than a note.</param>
/// <param name="cancellation">The interruption.</param>
internal sealed class ReportInputs(
    PathExpansion expansion, InputReader reader, DocumentInput documents, MetaBook meta, Notes notes, bool ignoresUnreadable, CancellationToken cancellation)
{
    /// <summary>Whether a path matched nothing, or an input without a report is to count.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>How many bytes of files have been read.</summary>
    public long BytesRead => reader.BytesRead;

    /// <summary>How many bytes the files of the paths have that have been expanded and those to come; <see langword="null"/> before they are counted.</summary>
    public long? BytesInAll { get; private set; }

    /// <summary>How many inputs gave no report.</summary>
    public int Unreadable { get; private set; }

    /// <summary>The inputs of a path; an error in the place of a report for a path that matches nothing.</summary>
    public IEnumerable<(InputSource Source, int Index, InputItem Item)> Read(string path)
    {
        bool isMatched = false;
        int older = documents.Older;
        foreach (InputSource source in expansion.Expand(path))
        {
            foreach ((int index, InputItem item) in reader.Read(source).Index())
            {
                cancellation.ThrowIfCancellationRequested();
                isMatched = true;
                if (item.Error is { } error) Tell(source, error);
                yield return (source, index, item.Report is { } report ? item with { Report = meta.Apply(source, report) } : item);
            }
        }

        if (isMatched || documents.Older > older) yield break;
        HasFailed = true;
        notes.NoMatch(path);
        yield return (new(path, null), 0, new(null, null, InputError.NoMatch));
    }

    /// <summary>Counts the bytes of the files that paths mean, so that somebody who watches is told how much is left.</summary>
    public void Measure(ImmutableArray<string> paths)
    {
        if (notes.ShowsProgress && paths.All(path => path != InputSource.StandardInputName))
            BytesInAll = paths.SelectMany(expansion.Expand).Sum(source => new FileInfo(source.FullPath!) is { Exists: true } file ? file.Length : 0);
    }

    /// <summary>Tells at the end what was passed over and what nobody met.</summary>
    public void Close()
    {
        notes.ClearStep();
        notes.Skipped(documents.PassedOver + reader.PassedOver);
        notes.Older(documents.Older);
        foreach (MetaRow row in meta.Unmatched) notes.Unmatched(row);
    }

    private void Tell(InputSource source, InputError error)
    {
        Unreadable++;
        HasFailed |= !ignoresUnreadable;
        notes.Unreadable(source.Name, error.Message, ignoresUnreadable);
    }
}
