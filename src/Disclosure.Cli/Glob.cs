using System.IO.Enumeration;

namespace Disclosure.Cli;

/// <summary>
/// Patterns that no shell has expanded: * and ? within a name, ** over any number of folders. As in a shell, a name that begins with
/// a dot is matched only by a pattern that does.
/// </summary>
internal sealed class Glob
{
    private const string AnyFolders = "**";

    private readonly string[] segments;
    private readonly string workingDirectory;

    private Glob(string[] segments, string workingDirectory)
    {
        this.segments = segments;
        this.workingDirectory = workingDirectory;
    }

    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files and folders that match, as paths like the pattern, in ordinal order.</summary>
    public static IEnumerable<string> Match(string pattern, string workingDirectory)
    {
        string root = Path.GetPathRoot(pattern) ?? "";
        char[] separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
        return new Glob(pattern[root.Length..].Split(separators, StringSplitOptions.RemoveEmptyEntries), workingDirectory).Match(root, 0);
    }

    private IEnumerable<string> Match(string folder, int depth)
    {
        // Behind the last name everything is said; ** at the end is the folder itself, which is walked to its ground anyway.
        if (depth == segments.Length || segments[depth..] is [AnyFolders]) return [folder];
        string segment = segments[depth];
        return segment == AnyFolders ? Match(folder, depth + 1).Concat(Folders(folder).SelectMany(inner => Match(inner, depth)))
            : IsPattern(segment) ? Entries(folder, segment).SelectMany(entry => Match(Path.Combine(folder, entry.Name), depth + 1))
            : Path.Exists(Path.Combine(workingDirectory, folder, segment)) ? Match(Path.Combine(folder, segment), depth + 1)
            : [];
    }

    private IEnumerable<string> Folders(string folder) =>
        Entries(folder, "*").Where(FolderListing.IsFolder).Select(entry => Path.Combine(folder, entry.Name));

    private IEnumerable<FileSystemInfo> Entries(string folder, string pattern) =>
        !FolderListing.TryList(Path.Combine(workingDirectory, folder), out FileSystemInfo[]? entries) ? []
        : entries.Where(entry =>
            (pattern[0] == '.' || entry.Name[0] != '.')
            && FileSystemName.MatchesSimpleExpression(pattern, entry.Name, ignoreCase: OperatingSystem.IsWindows()));
}
