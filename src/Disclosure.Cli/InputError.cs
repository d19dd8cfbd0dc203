using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>Why an input gave no report: its content is at fault, or it could not be reached at all.</summary>
internal sealed record InputError
{
    public InputError(ReadError content)
    {
        Content = content;
        Message = new(content.Message(Language.Chinese), content.Message(Language.English));
    }

    public InputError(Exception failure) => Message = new($"无法打开或读取：{failure.Message}", $"cannot be opened or read: {failure.Message}");

    /// <summary>What is wrong with the content; <see langword="null"/> where it could not be reached.</summary>
    public ReadError? Content { get; }

    public BilingualText Message { get; }
}
