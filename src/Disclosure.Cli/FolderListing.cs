using System.Diagnostics.CodeAnalysis;

namespace Disclosure.Cli;

/// <summary>What lies in a folder, in ordinal order of names, the same on every machine.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>Lists a folder; <see langword="false"/> where it is none or may not be listed.</summary>
    public static bool TryList(string folder, [NotNullWhen(true)] out FileSystemInfo[]? entries)
    {
        try
        {
            entries = [.. new DirectoryInfo(folder).EnumerateFileSystemInfos("*", everything)];
            Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            entries = null;
            return false;
        }
    }

    /// <summary>Whether an entry is a folder to go down into. A link to a folder is none: it may lead back to where it stands.</summary>
    public static bool IsFolder(FileSystemInfo entry) => entry is DirectoryInfo { LinkTarget: null };
}
