using System.Collections.Immutable;
using Disclosure.Rendering;

namespace Disclosure.Cli;

/// <summary>Results as notices: what each body is asked to mend or explain, all in one document, or each in a file of its own.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="language">The language.</param>
/// <param name="folder">The folder that takes a file a body; <see langword="null"/> for one document.</param>
internal sealed class NoticeResults(CheckOptions options, Language language, string? folder) : IResultFormat
{
    private readonly ReviewNotices notices = new() { Language = language };

    public void Write(IEnumerable<CheckedItem> items, Stream output)
    {
        ImmutableArray<ReviewNotice> all = [.. ReviewNotice.Of(items.Select(item => item.ToCheckedInput()), options.Diagnoses)];
        if (folder is null)
        {
            Write(all, output);
            output.Flush();
            return;
        }

        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (ReviewNotice notice in all)
        {
            using FileStream file = File.Create(PathOf(notice, taken));
            Write([notice], file);
        }
    }

    private void Write(ImmutableArray<ReviewNotice> some, Stream output)
    {
        switch (options.Format)
        {
            case OutputFormat.Docx: output.Write(ReviewNoticeWriter.ToDocx(some, language)); break;
            case OutputFormat.Html: notices.WriteHtml(some, output); break;
            default: notices.WriteMarkdown(some, output); break;
        }
    }

    /// <summary>The file of a body: its name as far as a file may be called so, numbered where that is taken.</summary>
    private string PathOf(ReviewNotice notice, HashSet<string> taken)
    {
        string name = string.Join('_', notice.Body.Split(Path.GetInvalidFileNameChars(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Trim('.');
        string ending = options.Format switch { OutputFormat.Docx => "docx", OutputFormat.Html => "html", _ => "md" };
        string stem = name.Length == 0 ? "body" : name, path = $"{stem}.{ending}";
        for (int number = 2; !taken.Add(path); number++) path = FormattableString.Invariant($"{stem}-{number}.{ending}");
        return Path.Combine(folder!, path);
    }
}
