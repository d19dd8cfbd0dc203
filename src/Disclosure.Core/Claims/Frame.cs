namespace Disclosure.Claims;

/// <summary>What the words so far say of the figures that follow: whose they are, and for which time.</summary>
internal struct Frame
{
    private ClaimScope sentence;
    private ClaimPeriod period;
    private int? year;
    private ClaimScope clause;
    private bool isCompared;

    /// <summary>What the sentence is about.</summary>
    public Topic Topic { get; set; }

    /// <summary>Whether a rise or a fall was named last.</summary>
    public int Direction { get; private set; }

    /// <summary>Whether the sentence is about some applicants alone: 自然人申请中，……</summary>
    public bool IsNarrowed { get; set; }

    /// <summary>Whether the sentence says that it is about disclosure: reviews and suits are of all kinds.</summary>
    public bool IsOfDisclosure { get; private set; }

    /// <summary>Whether the sentence makes an exception, 除……外.</summary>
    public bool HasException { get; private set; }

    /// <summary>Whether the sentence names reviews or suits.</summary>
    public bool HasCases { get; private set; }

    public readonly ClaimScope Scope =>
        sentence == ClaimScope.Part || clause == ClaimScope.Part ? ClaimScope.Part
        : IsNarrowed ? ClaimScope.Uncertain
        : clause > sentence ? clause
        : sentence;

    public readonly ClaimPeriod Period => isCompared ? ClaimPeriod.Comparison : period;

    public readonly int? Year => year;

    /// <summary>A sentence begins; who was spoken of before, but not as the report's own, leaves a doubt.</summary>
    public void BeginSentence()
    {
        sentence = sentence is ClaimScope.Part or ClaimScope.Uncertain ? ClaimScope.Uncertain : sentence;
        period = ClaimPeriod.ReportYear;
        year = null;
        Topic = Topic is Topic.Requests or Topic.RequestsBefore ? Topic.RequestsBefore : Topic.None;
        HasException = HasCases = IsNarrowed = IsOfDisclosure = false;
        BeginClause();
    }

    public void BeginParagraph()
    {
        sentence = ClaimScope.Report;
        Topic = Topic.None;
        BeginSentence();
    }

    /// <summary>A clause begins; what only the last one said is forgotten.</summary>
    public void BeginClause()
    {
        clause = ClaimScope.Report;
        isCompared = false;
        Direction = 0;
    }

    public void Read(in Token token)
    {
        if (token.Kind == TokenKind.Year) (year, period) = ((int)token.Figure.Value, ClaimPeriod.ReportYear);
        if (token.Kind == TokenKind.Unknown || token.IsOfAnotherKind) clause = ClaimScope.Uncertain;
        if (token.Word is not { } word) return;
        switch (word.Kind)
        {
            case WordKind.Jurisdiction: sentence = ClaimScope.Jurisdiction; break;
            case WordKind.Own: sentence = ClaimScope.Own; break;
            case WordKind.Report: sentence = ClaimScope.Report; break;
            case WordKind.Part: sentence = ClaimScope.Part; break;
            case WordKind.Channel: clause = ClaimScope.Part; break;
            case WordKind.Foreign: clause = ClaimScope.Uncertain; break;
            case WordKind.ThisYear: (year, period) = (null, ClaimPeriod.ReportYear); break;
            case WordKind.LastYear: (year, period) = (null, ClaimPeriod.LastYear); break;
            case WordKind.Cumulative: (year, period) = (null, ClaimPeriod.Cumulative); break;
            case WordKind.Comparison: isCompared = true; break;
            case WordKind.Narrowing: IsNarrowed = true; break;
            case WordKind.Except: HasException = true; break;
            case WordKind.Group: HasCases = true; break;
            case WordKind.Rise: (isCompared, Direction) = (true, 1); break;
            case WordKind.Fall: (isCompared, Direction) = (true, -1); break;
        }

        IsOfDisclosure |= word.Kind is WordKind.Disclosure or WordKind.Request || (word.Kind == WordKind.Group && word.Text.StartsWith("信息公开", StringComparison.Ordinal));
        Topic = TopicOf(word, Topic);
    }

    private static Topic TopicOf(Word word, Topic before) => word.Kind switch
    {
        WordKind.Request when before == Topic.Foreign && !word.Text.Contains("公开", StringComparison.Ordinal) => Topic.Foreign,
        WordKind.Request => Topic.Requests,
        WordKind.Foreign when before != Topic.Requests => Topic.Foreign,
        WordKind.Subject when word.Text.StartsWith("新收", StringComparison.Ordinal) || word.Meaning.StartsWith("outcome.", StringComparison.Ordinal) => Topic.Requests,
        _ => before,
    };
}
