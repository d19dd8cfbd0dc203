using Disclosure.Forms;

namespace Disclosure.Claims;

/// <summary>A claim while its sentence is being read.</summary>
internal sealed class Draft(ClaimSubject subject, int start, int end)
{
    /// <summary>Its number in the section, from 1.</summary>
    public int Number { get; set; }

    public ClaimSubject Subject { get; } = subject;

    public int Start { get; } = start;

    public int End { get; } = end;

    public Figure Figure { get; init; } = new(0, 1, ClaimUnit.None, ClaimBound.Equal);

    public ClaimPeriod Period { get; init; }

    public ClaimScope Scope { get; set; }

    public int? Year { get; init; }

    public bool IsCertain { get; set; }

    /// <summary>Whether its sentence, so far, is about disclosure.</summary>
    public bool IsOnTopic { get; init; } = true;

    /// <summary>Whether its label is 其他 alone, which closes a list.</summary>
    public bool IsResidual { get; init; }

    /// <summary>Whether its label names a channel, whose figures may overlap those of others.</summary>
    public bool IsOfChannel { get; init; }

    public ClaimSum? Sum { get; set; }

    public Claim ToClaim(FormSection section, string text) => new(section, Number, Start, text[Start..End], Subject)
    {
        Value = Figure.Value,
        Step = Figure.Step,
        Unit = Figure.Unit,
        Bound = Figure.Bound,
        Scope = Scope,
        Period = Period,
        Year = Year,
        IsCertain = IsCertain,
        Sum = Sum,
    };
}
