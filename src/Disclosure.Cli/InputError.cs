using Disclosure.Documents;
using Disclosure.Forms;

namespace Disclosure.Cli;

/// <summary>Why an input gave no report: its content is at fault, or it could not be reached at all.</summary>
internal sealed record InputError
{
    private const string Unreachable = "unreachable";

    public InputError(ReadError content)
        : this(new BilingualText(content.Message(Language.Chinese), content.Message(Language.English))) => (Content, Code) = (content, content.CodeName);

    public InputError(Exception failure)
        : this(new BilingualText($"无法打开或读取：{failure.Message}", $"cannot be opened or read: {failure.Message}"))
    {
    }

    public InputError(DocumentError document)
        : this(new BilingualText(document.Message(Language.Chinese), document.Message(Language.English))) => Code = document.CodeName;

    /// <summary>A document that a converter could not make readable.</summary>
    public InputError(BilingualText conversion, string code)
        : this(conversion) => Code = code;

    private InputError(BilingualText message) => Message = message;

    /// <summary>A path or pattern that matches nothing.</summary>
    public static InputError NoMatch { get; } = new(new BilingualText("没有匹配的文件", "matches nothing"));

    /// <summary>What is wrong with the content; <see langword="null"/> where it could not be reached.</summary>
    public ReadError? Content { get; }

    /// <summary>The name of the reason.</summary>
    public string Code { get; } = Unreachable;

    /// <summary>The sentence for people.</summary>
    public BilingualText Message { get; }
}
