using System.Collections.Immutable;
using System.Text;
using CSharpFunctionalExtensions;
using Disclosure.Exchange;
using Disclosure.Filing;
using Disclosure.Indicators;
using Disclosure.Rendering;
using Disclosure.Rules;

namespace Disclosure.Cli;

/// <summary><c>disclosure indicators</c>: reads every report before it answers, as growth and ranks need more than one.</summary>
internal sealed class IndicatorsCommand
{
    private readonly IndicatorsOptions options;
    private readonly ImmutableArray<CheckedItem> items;
    private readonly LeagueTable? ranking;
    private readonly Language language;
    private readonly int status;

    private IndicatorsCommand(IndicatorsOptions options, ImmutableArray<CheckedItem> items, LeagueTable? ranking, Language language, int status)
    {
        this.options = options;
        this.items = items;
        this.ranking = ranking;
        this.language = language;
        this.status = status;
    }

    /// <summary>Reads the reports of a call and ranks them where the call asks for it.</summary>
    public static Result<IndicatorsCommand, WrongCall> Read(IndicatorsOptions options, ReportInputs inputs, Notes notes, Language language)
    {
        Reconciler reconciler = Reconciler.Create(RuleSet.Standard, options.Blanks);
        ImmutableArray<CheckedItem>.Builder items = ImmutableArray.CreateBuilder<CheckedItem>();
        foreach ((InputSource source, int index, InputItem item) in options.Inputs.Paths.SelectMany(inputs.Read))
        {
            items.Add(new(source, item.Line, index, item.Report is { } report ? reconciler.Check(WithoutTexts(report)) : null, item.Error));
            notes.Step(items.Count, inputs);
        }

        inputs.Close();
        int status = inputs.HasFailed ? ExitStatus.Unusable : ExitStatus.Fine;
        if (options.Rank is not { } rank) return new IndicatorsCommand(options, items.ToImmutable(), null, language, status);
        return LeagueTable.Create(IndicatorsOf(items).Select(indicators => indicators[rank]))
            .Map(ranking => new IndicatorsCommand(options, items.ToImmutable(), ranking, language, status)).MapError(WrongCall.CannotRank);
    }

    /// <summary>Writes the result and gives the exit status.</summary>
    public int Write(Stream output)
    {
        if (options.Format == OutputFormat.Csv)
        {
            new IndicatorsCsv { Language = language, HasByteOrderMark = options.HasByteOrderMark }
                .Write([.. items.Select(item => item.ToCheckedInput())], output, ranking);
        }
        else if (options.Format == OutputFormat.Json)
        {
            BufferedOutput buffered = new(output);
            IndicatorsJson.WriteDocument(options.Blanks, [.. items.Select(item => item.ToFindingsItem())], buffered, ranking);
            buffered.Flush();
        }
        else
        {
            output.Write(Encoding.UTF8.GetBytes(Text()));
            output.Flush();
        }

        return status;
    }

    private string Text() => ranking is not null
        ? IndicatorsText.Render(ranking, language)
        : string.Join('\n', IndicatorsOf(items).Select(indicators => IndicatorsText.Render(indicators, language)));

    private static ImmutableArray<ReportIndicators> IndicatorsOf(IEnumerable<CheckedItem> items) =>
        ReportIndicators.OfAll(items.Select(item => item.Result).OfType<Reconciliation>());

    /// <summary>The texts of many reports would fill the memory, and no indicator reads them.</summary>
    private static FiledReport WithoutTexts(FiledReport report)
    {
        FiledReportBuilder builder = report.ToBuilder();
        builder.Narrative = Narrative.Empty;
        return builder.Build().Value;
    }
}
