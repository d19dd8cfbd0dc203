using System.Collections.Immutable;
using Disclosure.Rules;

namespace Disclosure.Tests.Claims;

/// <summary>What the reader and the rules make of the labelled sentences, as numbers and as the page docs/reference/claims.md.</summary>
internal sealed record ConfusionTable(
    int Sentences, int Traps, int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives, int Expected, int Found, int Invented)
{
    public static ConfusionTable Of(ImmutableArray<LabelledSentence> sentences)
    {
        ConfusionTable table = new(0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (LabelledSentence sentence in sentences)
        {
            HashSet<string> truth = [.. sentence.Broken];
            HashSet<string> said = [.. sentence.Findings.Where(finding => finding.Outcome == Outcome.Broken).Select(finding => finding.Rule.Id.Value)];
            List<string> claims = [.. sentence.Claims];
            int found = sentence.Found.Count(claims.Remove);
            table = table with
            {
                Sentences = table.Sentences + 1,
                Traps = table.Traps + (sentence.IsTrap ? 1 : 0),
                TruePositives = table.TruePositives + said.Count(truth.Contains),
                FalsePositives = table.FalsePositives + said.Count(rule => !truth.Contains(rule)),
                FalseNegatives = table.FalseNegatives + truth.Count(rule => !said.Contains(rule)),
                TrueNegatives = table.TrueNegatives + (truth.Count + said.Count == 0 ? 1 : 0),
                Expected = table.Expected + sentence.Claims.Length,
                Found = table.Found + found,
                Invented = table.Invented + sentence.Found.Length - found,
            };
        }

        return table;
    }

    public string Page() => FormattableString.Invariant(
        $"""
        # Claims of the narrative: what is found, and what is called broken

        Made by `DISCLOSURE_ACCEPT=1 dotnet test tests/Disclosure.Core.Tests` from the {Sentences} labelled sentences of
        `tests/Disclosure.Core.Tests/Claims/labelled-sentences.txt`, of which {Traps} are traps: figures of other bodies, other years, other
        things, at-least figures, names with numerals, dates and document numbers. Sentences and figures follow published reports; the wording
        is our own. A line added to the file is a line tested.

        | rules that a sentence | are broken | are not |
        |---|---:|---:|
        | is said to break | {TruePositives} | {FalsePositives} |
        | is not said to break | {FalseNegatives} | {TrueNegatives} |

        | claims | |
        |---|---:|
        | in the sentences | {Expected} |
        | found with their subject, figure, unit, bound, scope and time | {Found} |
        | found that are none | {Invented} |

        """);
}
