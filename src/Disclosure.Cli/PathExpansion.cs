namespace Disclosure.Cli;

/// <summary>Finds what a path means: a file, all files of a folder, whatever a pattern matches, or standard input.</summary>
/// <param name="workingDirectory">The folder from which relative paths start.</param>
/// <param name="output">The full path of a file that the result is written to: no input, wherever it lies.</param>
internal sealed class PathExpansion(string workingDirectory, string? output)
{
    /// <summary>The sources in order of their names; none where the path matches nothing.</summary>
    public IEnumerable<InputSource> Expand(string path)
    {
        if (path == InputSource.StandardInputName) return [InputSource.StandardInput];
        string full = Path.GetFullPath(path, workingDirectory);
        if (File.Exists(full)) return [new(path, full)];
        if (Directory.Exists(full)) return Walk(path, full);
        return Glob.IsPattern(path) ? Glob.Match(path, workingDirectory).SelectMany(Expand) : [];
    }

    private IEnumerable<InputSource> Walk(string name, string folder)
    {
        if (!FolderListing.TryList(folder, out FileSystemInfo[]? entries))
        {
            // Opening it will tell why it cannot be read.
            yield return new(name, folder);
            yield break;
        }

        foreach (FileSystemInfo entry in entries)
        {
            InputSource source = new(Path.Combine(name, entry.Name), entry.FullName) { IsMet = true };
            if (FolderListing.IsFolder(entry))
            {
                foreach (InputSource inner in Walk(source.Name, entry.FullName)) yield return inner;
            }
            else if (entry is FileInfo && entry.FullName != output)
            {
                yield return source;
            }
        }
    }
}
