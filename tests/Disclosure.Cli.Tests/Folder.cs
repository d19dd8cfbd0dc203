namespace Disclosure.Cli.Tests;

/// <summary>A folder of its own for a test, gone with it.</summary>
internal sealed class Folder : IDisposable
{
    public Folder(params (string Name, string Content)[] files)
    {
        Root = Directory.CreateTempSubdirectory("disclosure-").FullName;
        foreach ((string name, string content) in files)
        {
            string path = Path.Combine(Root, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }
    }

    public string Root { get; }

    public string Read(string name) => File.ReadAllText(Path.Combine(Root, name));

    /// <summary>The names of the files in a folder below it.</summary>
    public IEnumerable<string> Files(string name) => Directory.EnumerateFiles(Path.Combine(Root, name)).Select(path => Path.GetFileName(path));

    /// <summary>Calls the command in the folder.</summary>
    public Run Run(params string[] args) => Tests.Run.Of("", args, Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
