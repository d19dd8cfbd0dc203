using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Rules;

namespace Disclosure.Copies;

/// <summary>A report in the index.</summary>
internal sealed class Entry
{
    /// <summary>Signatures less alike, in percent, are not worth holding the texts against each other: far below the threshold of the texts.</summary>
    public const int LeastLikeness = 70;

    private HashSet<UInt128>? runs;

    public Entry(int number, SourcedReport report)
    {
        Number = number;
        Report = report;
        Bodies = [.. BodyNames.Of(Header.Authority).Distinct()];
        Figures = FigureVector.Of(report.Report);
        string text = PlainText.Of(report.Report.Narrative);
        if (text.Length < CopyIndex.LeastText) return;
        Text = text;
        Signature = new(text);
    }

    /// <summary>The place in the order of adding.</summary>
    public int Number { get; }

    public SourcedReport Report { get; }

    public ReportHeader Header => Report.Report.Header;

    /// <summary>What the body can be looked up by.</summary>
    public ImmutableArray<string> Bodies { get; }

    public FigureVector Figures { get; }

    public bool HasEnoughFigures => Figures.Length >= CopyRules.LeastCells;

    /// <summary>The words of the narrative; <see langword="null"/> where they are few.</summary>
    public string? Text { get; }

    /// <summary>The signature of the words.</summary>
    public TextSignature? Signature { get; }

    public bool IsOfSameBodyAs(Entry other) => Header.Authority.IsSameAs(other.Header.Authority);

    public bool HasSameFiguresAs(Entry other) => HasEnoughFigures && Figures.Equals(other.Figures);

    /// <summary>What the narratives share, in percent rounded down to one decimal; <see langword="null"/> below the threshold.</summary>
    public decimal? SharedTextWith(Entry other)
    {
        if (Text is null || other.Text is null) return null;
        if (Text == other.Text) return 100;
        (int shared, int together) = Shingles.Overlap(runs ??= Shingles.Of(Text), Shingles.Of(other.Text));
        return shared * 100L >= together * (long)CopyRules.LeastSharedText ? shared * 1000L / together * 0.1m : null;
    }

    /// <summary>The runs take ten times the room of the text and are quickly made.</summary>
    public void ForgetRuns() => runs = null;
}
