namespace Disclosure.Cli;

/// <summary>Everything that the command takes from the process it runs in.</summary>
internal sealed record CommandEnvironment
{
    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The folder from which relative paths start.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>The day on which the command runs.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether a person sees standard output at a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether a person sees standard error at a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether a terminal here shows colours and nobody has asked it not to (no-color.org).</summary>
    public bool WantsColour => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The language of messages: DISCLOSURE_LANG, else LC_ALL, LC_MESSAGES, LANG; English where none is Chinese.</summary>
    public Language Language
    {
        get
        {
            string[] names = ["DISCLOSURE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"];
            string? locale = names.Select(Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
            return locale is not null && locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
        }
    }

    /// <summary>The environment of this process.</summary>
    public static CommandEnvironment OfProcess() => new()
    {
        Variable = Environment.GetEnvironmentVariable,
        WorkingDirectory = Environment.CurrentDirectory,
        Today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
        IsOutputTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
    };
}
