using System.Buffers;
using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>Finds the citations of the regulation and of the form in a narrative.</summary>
public static class CitationReader
{
    private const string Decree = "国务院令第";
    private const string DecreeOther = "国务院第";
    private const string Notice = "国办公开办函(";
    private const string Regulation = "政府信息公开条例";
    private const string Form = "政府信息公开工作年度报告格式";
    private const int Near = 30;

    /// <summary>Every citation has one of these.</summary>
    private static readonly SearchValues<char> signs = SearchValues.Create("第函试");

    private static readonly ImmutableArray<string> trials = ["(试行)", "》(试行)"];

    /// <summary>The citations, section by section in the order of the form.</summary>
    public static ImmutableArray<Citation> Read(Narrative narrative)
    {
        ArgumentNullException.ThrowIfNull(narrative);
        return [.. narrative.Sections.SelectMany(section => Read(section, narrative[section]!))];
    }

    private static IEnumerable<Citation> Read(FormSection section, string printed)
    {
        if (!printed.AsSpan().ContainsAny(signs)) yield break;
        PlainText text = new(printed);
        int number = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (At(text, at) is not { } found) continue;
            (int start, int end) = (text.OriginOf(at), text.OriginOf(at + found.Length - 1) + 1);
            yield return new(section, ++number, start, printed[start..end], found.Kind, found.Document, found.Year);
            at += found.Length - 1;
        }
    }

    private static (CitationKind Kind, int Length, int Document, int Year)? At(PlainText text, int at) => text[at] switch
    {
        '国' => OfDecree(text, at, Decree) ?? OfDecree(text, at, DecreeOther) ?? OfNotice(text, at),
        '政' => OfForm(text, at),
        _ => null,
    };

    /// <summary>国务院令第711号 at once behind the name of the regulation.</summary>
    private static (CitationKind Kind, int Length, int Document, int Year)? OfDecree(PlainText text, int at, string start)
    {
        ReadOnlySpan<char> rest = text.Characters[at..];
        if (!rest.StartsWith(start)) return null;
        int number = NumberAt(rest, start.Length, out int length);
        if (length == 0 || !rest[(start.Length + length)..].StartsWith("号")) return null;
        ReadOnlySpan<char> before = text.Characters[Math.Max(0, at - Near)..at];
        int named = before.LastIndexOf(Regulation);
        bool isOfRegulation = named >= 0 && before[(named + Regulation.Length)..].IndexOfAny("。;《") < 0;
        return isOfRegulation ? (CitationKind.Regulation, start.Length + length + 1, number, 0) : null;
    }

    /// <summary>国办公开办函〔2019〕60号.</summary>
    private static (CitationKind Kind, int Length, int Document, int Year)? OfNotice(PlainText text, int at)
    {
        ReadOnlySpan<char> rest = text.Characters[at..];
        if (!rest.StartsWith(Notice)) return null;
        int year = NumberAt(rest, Notice.Length, out int yearLength);
        int next = Notice.Length + yearLength;
        if (yearLength != 4 || !rest[next..].StartsWith(")")) return null;
        int number = NumberAt(rest, next + 1, out int length);
        return length > 0 && rest[(next + 1 + length)..].StartsWith("号") ? (CitationKind.FormNotice, next + length + 2, number, year) : null;
    }

    private static (CitationKind Kind, int Length, int Document, int Year)? OfForm(PlainText text, int at)
    {
        ReadOnlySpan<char> rest = text.Characters[at..];
        if (!rest.StartsWith(Form)) return null;
        foreach (string trial in trials)
        {
            if (rest[Form.Length..].StartsWith(trial)) return (CitationKind.TrialForm, Form.Length + trial.Length, 0, 0);
        }

        return null;
    }

    private static int NumberAt(ReadOnlySpan<char> text, int at, out int length)
    {
        int number = 0;
        for (length = 0; length < 6 && at + length < text.Length && char.IsAsciiDigit(text[at + length]); length++)
            number = (number * 10) + (text[at + length] - '0');
        return number;
    }
}
