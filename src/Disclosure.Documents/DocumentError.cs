using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents;

/// <summary>Why a document could not be read. The list is closed.</summary>
public enum DocumentErrorCode
{
    /// <summary>Nothing is known about the bytes.</summary>
    NotRecognised,

    /// <summary>A limit of <see cref="DocumentReadOptions"/> is exceeded.</summary>
    TooLarge,

    /// <summary>The document is damaged.</summary>
    Broken,

    /// <summary>The document asks for a password.</summary>
    Encrypted,

    /// <summary>A PDF of pictures without a text layer.</summary>
    NoTextLayer,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A known kind that this version does not read.</summary>
    KindNotRead,

    /// <summary>Readable, but none of the three tables is in it.</summary>
    NoTable,

    /// <summary>Reading took longer than <see cref="DocumentReadOptions.MaxTime"/>.</summary>
    TooSlow,
}

/// <summary>Why a document could not be read, and what to do.</summary>
/// <remarks>Immutable. Equality is by content.</remarks>
public sealed record DocumentError
{
    internal DocumentError(DocumentErrorCode code, DocumentKind kind)
    {
        Code = code;
        Kind = kind;
    }

    /// <summary>The reason.</summary>
    public DocumentErrorCode Code { get; }

    /// <summary>The name of the reason in the findings format, for example <c>no_table</c>.</summary>
    public string CodeName => Code switch
    {
        DocumentErrorCode.NotRecognised => "not_recognised",
        DocumentErrorCode.TooLarge => "document_too_large",
        DocumentErrorCode.Broken => "document_broken",
        DocumentErrorCode.Encrypted => "encrypted",
        DocumentErrorCode.NoTextLayer => "no_text_layer",
        DocumentErrorCode.Picture => "picture",
        DocumentErrorCode.KindNotRead => "kind_not_read",
        DocumentErrorCode.NoTable => "no_table",
        DocumentErrorCode.TooSlow => "too_slow",
        _ => throw new InvalidOperationException($"{Code} is not a reason"),
    };

    /// <summary>What the document is, as far as known.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The limit that was exceeded, by its name in <see cref="DocumentReadOptions"/>; <see langword="null"/> for other reasons.</summary>
    public string? Limit { get; init; }

    /// <summary>Where in the document: a part of the package, a worksheet; <see langword="null"/> for the document as a whole.</summary>
    public string? Where { get; init; }

    /// <summary>The place at which reading ended, a page of a PDF or a row of a web page's table; <see langword="null"/> where it is not known.</summary>
    public Origin? Place { get; init; }

    /// <summary>The sentence for people: what is wrong, and what to do.</summary>
    public string Message(Language language) => Text().In(language);

    /// <inheritdoc/>
    public override string ToString() => $"{Code}: {Message(Language.English)}";

    private BilingualText Text() => Code switch
    {
        DocumentErrorCode.NotRecognised => new("无法识别文件种类。请提供网页、DOCX、XLSX、XLS、PDF 或文本。", "the kind of file is not known. Give a web page, DOCX, XLSX, XLS, PDF or text."),
        DocumentErrorCode.TooLarge => new(
            $"超过读取上限{Bracketed("（", Limit, "）")}{In.Chinese}。请核对是否为一份年度报告，确需读取时调高上限。",
            $"over a limit{Bracketed(" (", Limit, ")")}{In.English}. Check that this is one report; if it is, raise the limit."),
        DocumentErrorCode.Broken => new($"文件已损坏{In.Chinese}。请重新下载。", $"the file is damaged{In.English}. Download it again."),
        DocumentErrorCode.Encrypted => new("文件已加密。请先去除密码。", "the file is encrypted. Remove the password first."),
        DocumentErrorCode.NoTextLayer => new("扫描件，没有文字层。请先进行文字识别。", "a scan without a text layer. Recognise its text first."),
        DocumentErrorCode.Picture => new("这是图片，不含文字。请先进行文字识别。", "a picture holds no text. Recognise its text first."),
        DocumentErrorCode.KindNotRead => new($"暂不读取此类文件（{Kind}）。请另存为 DOCX、XLSX、网页或 PDF。", $"this kind of file ({Kind}) is not read. Save it as DOCX, XLSX, a web page or PDF."),
        DocumentErrorCode.NoTable => new("未找到格式规定的表格（表格可能是图片）。请核对来源。", "none of the form's tables is here (they may be pictures). Check the source."),
        DocumentErrorCode.TooSlow => new(
            $"读取超时（MaxTime）{In.Chinese}。文件可能已损坏：请重新下载，或另存为 DOCX、网页后再读。",
            $"reading took too long (MaxTime){In.English}. The file may be damaged: download it again, or save it as DOCX or a web page."),
        _ => throw new ArgumentOutOfRangeException(nameof(Code), Code, "not a reason"),
    };

    private BilingualText In => Place is not null
        ? new("，位于" + Place.ToString(Language.Chinese), ", at " + Place.ToString(Language.English))
        : Where is null ? new("", "") : new("，位于 " + Where, ", in " + Where);

    private static string Bracketed(string open, string? words, string close) => words is null ? "" : open + words + close;
}
