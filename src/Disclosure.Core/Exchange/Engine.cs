namespace Disclosure.Exchange;

/// <summary>What a document says about the program that made it.</summary>
internal static class Engine
{
    public const string Name = "Disclosure.Core";

    public static string Version { get; } = typeof(Engine).Assembly.GetName().Version!.ToString(fieldCount: 3);
}
