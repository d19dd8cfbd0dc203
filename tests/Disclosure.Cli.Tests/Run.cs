using System.Text;

namespace Disclosure.Cli.Tests;

/// <summary>What a call of the command came to.</summary>
internal sealed record Run(int Status, string Output, string Errors)
{
    /// <summary>Calls the command in an empty environment with English messages.</summary>
    public static Run Of(params string[] args) => Of("", args);

    public static Run Of(string input, string[] args, string? workingDirectory = null, params (string Name, string Value)[] variables)
    {
        using MemoryStream output = new();
        using StringWriter errors = new();
        using MemoryStream standardInput = new(Encoding.UTF8.GetBytes(input));
        int status = DisclosureCommand.Run(args, standardInput, output, errors, Environment(workingDirectory, variables), CancellationToken.None);
        return new(status, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    public static CommandEnvironment Environment(string? workingDirectory = null, params (string Name, string Value)[] variables) => new()
    {
        Variable = name => variables.FirstOrDefault(variable => variable.Name == name).Value,
        WorkingDirectory = workingDirectory ?? Path.GetTempPath(),
        Today = new DateOnly(2024, 4, 1),
    };
}
