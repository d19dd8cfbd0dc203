using Disclosure.Copies;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Disclosure.Testing;
using Disclosure.Tests.Reports;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;
using static Disclosure.Tests.Copies.GeneratedNarrative;

namespace Disclosure.Tests.Copies;

public sealed class CopyIndexTests
{
    private static readonly FiledReport published = Jiaozuo2023.Report.ToFiled();

    /// <summary>A few texts, each with copies at every distance, added in any order by bodies of their own.</summary>
    private static Gen<SourcedReport[]> Crowd =>
        from texts in Text().ArrayOf(3)
        from drawn in (from text in Gen.Choose(0, 2) from changes in Gen.Choose(0, 12) select Changed(texts[text], changes)).ArrayOf(8)
        select drawn.Select((text, body) => Report($"body {body}", 2023, text)).ToArray();

    [Property(MaxTest = 300)]
    public Property Every_pair_above_the_threshold_is_found_with_its_share_and_no_other() => Prop.ForAll(
        Crowd.ToArbitrary(),
        reports =>
        {
            CopyIndex index = new();
            (string, string, decimal)[] found = [.. from pair in reports.SelectMany(report => index.Add(report)) select (pair.Earlier.Source!, pair.Later.Source!, pair.SharedText!.Value)];
            (string, string, decimal)[] expected =
            [
                .. from later in Enumerable.Range(0, reports.Length)
                   from earlier in Enumerable.Range(0, later)
                   let share = SharedByDefinition(TextOf(reports[earlier]), TextOf(reports[later]))
                   where share >= CopyRules.LeastSharedText
                   select (reports[earlier].Source!, reports[later].Source!, decimal.Floor(share * 10) / 10),
            ];
            return found.SequenceEqual(expected);
        });

    [Property(Arbitrary = [typeof(DisclosureArbitraries)], MaxTest = 300)]
    public bool The_same_figures_are_found_and_one_other_figure_is_enough_to_be_none(FiledReport report)
    {
        bool isEnough = OfficialForm.Cells.Count(cell => report[cell].Value is not (null or 0)) >= CopyRules.LeastCells;
        FormCell received = OfficialForm.Cell("requests.received.total");
        CopyIndex index = new();
        index.Add(Report("a", 2023, "", report));
        index.Add(Report("b", 2023, "", report.With(received, CellEntry.Number((report.CountOf(received) ?? 0) + 1))));
        CopyPair[] pairs = [.. index.Add(Report("c", 2023, "", report))];
        return isEnough ? pairs is [{ HasSameFigures: true, SharedText: null, Earlier.Source: "a 2023" }] : pairs is [];
    }

    [Fact]
    public void A_blank_is_no_other_figure_than_zero_and_a_print_is_none()
    {
        FormCell zero = OfficialForm.Cell("requests.outcome.other.fee_overdue.total"), fees = OfficialForm.Cell("proactive.fees.amount");
        CopyIndex index = new();
        index.Add(Report("a", 2023, "", published));
        Assert.True(Assert.Single(index.Add(Report("b", 2023, "", published.With(zero, CellEntry.Blank).With(fees, CellEntry.Read(fees, "22,302.63960"))))).HasSameFigures);
    }

    [Fact]
    public void Quiet_bodies_are_no_copies()
    {
        FiledReportBuilder builder = new();
        foreach (FormCell cell in OfficialForm.Table(TableKind.Requests, FormLayout.Layout2021).Cells.Take(CopyRules.LeastCells - 1)) builder.Set(cell, 5);
        FiledReport quiet = builder.Build().Value;
        CopyIndex index = new();
        index.Add(Report("a", 2023, "本年度无", quiet));
        Assert.Empty(index.Add(Report("b", 2023, "本年度无", quiet)));
    }

    [Property(MaxTest = 50)]
    public Property A_body_is_held_against_all_its_other_years_however_many_bodies_tell_the_same() => Prop.ForAll(Text(300, 300).ToArbitrary(), text =>
    {
        CopyIndex index = new();
        index.Add(Report("a", 2021, text));
        for (int body = 0; body < 30; body++) index.Add(Report($"body {body}", 2023, text));
        index.Add(Report("a", 2022, text));
        string[] copied = [.. index.Add(Report("a", 2023, text)).Select(pair => pair.Earlier.Source!)];
        return copied.Length == 2 + CopyIndex.MostOthers && copied[0] == "a 2021" && copied[^1] == "a 2022";
    });

    [Property(MaxTest = 50)]
    public Property Revisions_of_one_report_are_no_copies() => Prop.ForAll(Text(300, 300).ToArbitrary(), text =>
    {
        CopyIndex index = new();
        index.Add(Report("a", 2023, text, published));
        return index.Add(Report("a", 2023, text, published)).IsEmpty;
    });

    [Property(MaxTest = 50)]
    public Property Other_figures_marks_and_breaks_do_not_hide_a_copied_text() => Prop.ForAll(Text(300, 300).ToArbitrary(), text =>
    {
        CopyIndex index = new();
        index.Add(Report("a", 2023, text.Insert(100, "共收到申请 12 件。").Insert(50, "占 3.5%")));
        return index.Add(Report("b", 2023, text.Insert(100, "共收到申请４０７件，\n").Insert(50, "占12.25 ％"))) is [{ SharedText: 100 }];
    });

    [Property(MaxTest = 50)]
    public Property A_short_text_is_no_copy() => Prop.ForAll(Text(50, CopyIndex.LeastText - 1).ToArbitrary(), text =>
    {
        CopyIndex index = new();
        index.Add(Report("a", 2023, text));
        return index.Add(Report("b", 2023, text)).IsEmpty;
    });

    [Fact]
    public void Among_thousands_every_planted_copy_is_found_and_nothing_else()
    {
        int count = LongRun.Count(1_000, 10_000);
        CopyIndex index = new();
        List<string> found = [];
        foreach (SourcedReport report in Thousands(count)) found.AddRange(index.Add(report).Select(pair => $"{pair.Earlier.Source} > {pair.Later.Source}"));
        Assert.Equal(Enumerable.Range(0, count / 100).Select(copy => $"body {copy * 100} 2023 > copy {copy} 2023"), found);
        Assert.Equal(count + (count / 100), index.Count);
    }

    /// <summary>Texts of 3,000 characters of which a third are the same for all, and a copy of every hundredth.</summary>
    private static IEnumerable<SourcedReport> Thousands(int count)
    {
        string phrases = Text(1000, 1000).Sample(1, 1)[0];
        string[] texts = [.. Text(2000, 2000).Sample(count, 1).Select(text => phrases + text)];
        return texts.Select((text, body) => Report($"body {body}", 2023, text))
            .Concat(Enumerable.Range(0, count / 100).Select(copy => Report($"copy {copy}", 2023, Changed(texts[copy * 100], 12))));
    }

    private static string TextOf(SourcedReport report) => report.Report.Narrative[FormSection.All[0]]!;

    /// <summary>The share of common runs, found the slow way; 0 for short texts.</summary>
    private static decimal SharedByDefinition(string one, string other)
    {
        if (one.Length < CopyIndex.LeastText || other.Length < CopyIndex.LeastText) return 0;
        HashSet<string> first = Runs(one), second = Runs(other);
        return 100m * first.Intersect(second).Count() / first.Union(second).Count();
    }

    private static HashSet<string> Runs(string text) => [.. Enumerable.Range(0, text.Length - 7).Select(at => text.Substring(at, 8))];
}
