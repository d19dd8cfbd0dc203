using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Diagnosing;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Diagnosing;

/// <summary>
/// The acceptance cases of other systems as house rules, cells of the table of requests standing for their variables. What takes costs or
/// values that must stay is tested with the repairs themselves, and what blanks must be with the ranges.
/// </summary>
public sealed class HouseRuleCasesTests
{
    private const string FiveSums = "x1 + x2 = x3; x2 = x4; x5 + x6 + x7 = x8; x3 + x8 = x9; x9 - x10 = x11";
    private const string Share = "x1 + x2 = x3; 5*x2 >= 3*x3; x1 >= 0; x2 >= 0";
    private const string Constants = "x1 = x2 + x3 + x4 + x5 + x6; x1 = 60; x2 = 5; x3 = 5; x4 = 5; x5 = 25; x6 = 20";

    [Theory]
    [InlineData("24 48 72", Outcome.Holds)]
    [InlineData("13 50 64", Outcome.Broken)]
    [InlineData("5 -10 -5", Outcome.Holds)]
    [InlineData("- 10 11", Outcome.Undetermined)]
    public void A1_a_sum_holds_is_broken_or_cannot_be_told(string figures, Outcome outcome) =>
        Assert.Equal(outcome, Assert.Single(Check("x1 + x2 = x3", figures).Instances).Outcome);

    [Theory]
    [InlineData("A1", "x1 + x2 = x3", "13 50 64", "NotLocalisable: x1=14 | x2=51 | x3=63")]
    [InlineData("A1", "x1 + x2 = x3", "- 10 11", "")]
    [InlineData("A2", "x1 = x2 + x3 + x4 + x5; x4 = x6 + x7 + x8", "100 43 30 20 10 10 7 3", "NotLocalisable: x1=103 | x2=40 | x3=27 | x5=7")]
    [InlineData("A2", "x1 = x2 + x3 + x4 + x5; x4 = x6 + x7 + x8", "100 40 30 20 10 10 7 3", "")]
    [InlineData("A4", FiveSums, "1452 116 1568 161 323 76 12 411 1979 1842 137", "Unique: x4=116")]
    [InlineData("A8", "x1 - x2 = x3", "353 283 115", "NotLocalisable: x1=398 | x2=238 | x3=70")]
    [InlineData("A9", "x1 + x2 = x3; x1 = 161", "161 1452 1568", "NotLocalisable: x2=1407 | x3=1613")]
    [InlineData("A10", "x1 + x2 = x3; x1 <= -1", "-123 129 252", "NotLocalisable: x2=375 | x3=6")]
    [InlineData("A15", Share, "755 125 200", "Unique: x1=75")]
    [InlineData("A16", "x1 + x2 = x3; 2*x2 + 1 = x3", "1 1 3", "Unique: x1=2")]
    [InlineData("A17", "x1 + x2 = x3", "1 1 1", "NotLocalisable: x1=0 | x2=0 | x3=2")]
    [InlineData("A18", Share + "; x1 = 30; x3 = 80", "30 70 80", "Unique: x2=50")]
    [InlineData("A18", Share + "; x1 = 30; x2 = 70", "30 70 80", "Unique: x3=100")]
    [InlineData("A20", "x1 + x2 = x3; x1 >= 0; x2 >= 0", "10 - 5", "Ambiguous: x1=0..5 | x3=10..")]
    [InlineData("A21", Constants, "60 5 5 5 45 0", "Unique: x5=25, x6=20")]
    public void The_cells_that_explain_broken_rules_are_named(string acceptanceCase, string rules, string figures, string expected)
    {
        Assert.NotEmpty(acceptanceCase);
        Assert.Equal(expected, string.Join("; ", Diagnose(rules, figures).Select(cause =>
            $"{cause.Verdict}: {string.Join(" | ", cause.Repairs.Select(Words).Order(StringComparer.Ordinal))}")));
    }

    [Theory]
    [InlineData("A4", FiveSums, "1452 116 1568 161 323 76 12 411 1979 1842 137", "x4=116")]
    [InlineData("A8", "x1 - x2 = x3", "353 283 115", "x2=238")]
    [InlineData("A9", "x1 + x2 = x3; x2 = 1452", "161 1452 1568", "x1=116")]
    public void Swapped_digits_come_first(string acceptanceCase, string rules, string figures, string expected)
    {
        Assert.NotEmpty(acceptanceCase);
        Repair first = Assert.Single(Diagnose(rules, figures)).Repairs[0];
        Assert.Equal((expected, Mechanism.AdjacentDigitsSwapped), (Words(first), first.Changes[0].Mechanism));
    }

    [Theory]
    [InlineData("x1 + x2 = x3; x1 = 161", "161 1452 1568")]
    [InlineData("x1 + x2 = x3; x1 <= -1", "-123 129 252")]
    public void A9_A10_a_slip_that_would_break_another_rule_is_not_proposed(string rules, string figures) =>
        Assert.All(
            Assert.Single(Diagnose(rules, figures)).Repairs.SelectMany(repair => repair.Changes),
            change => Assert.False(change.Mechanism is Mechanism.AdjacentDigitsSwapped or Mechanism.SignFlipped));

    [Fact]
    public void A13_rounded_figures_can_be_set_right_by_the_three_totals()
    {
        Diagnosis cause = Assert.Single(Diagnose(FiveSums, "12 4 15 4 3 1 8 11 27 41 -13"));
        Assert.Equal(DiagnosisVerdict.Ambiguous, cause.Verdict);
        Assert.Contains("x3=16, x8=12, x9=28", cause.Repairs.Select(Words));
    }

    [Fact]
    public void A20_a_blank_that_would_have_to_be_negative_stays_blank()
    {
        ImmutableArray<Diagnosis> causes = Diagnose("x1 + x2 = x3; x1 >= 0; x2 >= 0", "10 - 5");
        Assert.Empty(Assert.Single(causes).Explains);
        Assert.DoesNotContain(causes[0].Repairs.SelectMany(repair => repair.Changes), change => change.Cell == Cell(2));
    }

    private static ImmutableArray<Diagnosis> Diagnose(string rules, string figures) => Diagnoser.Default.Diagnose(Check(rules, figures));

    private static Reconciliation Check(string rules, string figures)
    {
        RuleSet set = rules.Split("; ").Select((rule, number) => Rule($"HOUSE.R{number + 1}", rule)).Aggregate(RuleSet.Empty, (all, rule) => all.Add(rule));
        FiledReportBuilder report = new();
        string[] values = figures.Split(' ');
        for (int number = 0; number < values.Length; number++)
            report.Set(Cell(number + 1), values[number] == "-" ? CellEntry.Blank : CellEntry.Number(long.Parse(values[number], CultureInfo.InvariantCulture)));
        return Reconciler.Create(set).Check(report.Build().Value);
    }

    private static LinearRule Rule(string id, string text)
    {
        string sign = text.Contains("<=", StringComparison.Ordinal) ? "<=" : text.Contains(">=", StringComparison.Ordinal) ? ">=" : "=";
        string[] sides = text.Split($" {sign} ");
        Relation relation = sign switch { "<=" => Relation.AtMost, ">=" => Relation.AtLeast, _ => Relation.Equal };
        return LinearRule.Create(id, new(text, text), Form(sides[0]), relation, Form(sides[1]), Severity.Error).Value;
    }

    /// <summary>A sum such as <c>2*x2 - x3 + 1</c>.</summary>
    private static LinearForm Form(string text)
    {
        LinearForm sum = LinearForm.Zero;
        long sign = 1;
        foreach (string token in text.Split(' '))
        {
            if (token is "+" or "-")
            {
                sign = token == "+" ? 1 : -1;
                continue;
            }

            string[] parts = token.Split('x');
            sum += parts.Length == 1
                ? LinearForm.Of(sign * Number(parts[0]))
                : (parts[0].Length == 0 ? sign : sign * Number(parts[0].TrimEnd('*'))) * LinearForm.Of(Cell((int)Number(parts[1])));
        }

        return sum;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static FormCell Cell(int number) => OfficialForm.Cells.Where(cell => cell.Table == TableKind.Requests).ElementAt(number - 1);

    private static string Words(Repair repair) => string.Join(", ", repair.Changes.Select(change =>
        FormattableString.Invariant($"x{NumberOf(change.Cell)}={change.Proposed?.ToString(CultureInfo.InvariantCulture) ?? $"{change.Least}..{change.Most}"}")));

    private static int NumberOf(FormCell cell) => Enumerable.Range(1, 11).Single(number => Cell(number) == cell);
}
