using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Which rule instance each bit of the masks is, by layout of table 3.</summary>
internal static class IdentityTable
{
    private static readonly Dictionary<LinearInstance, int>[] bits = [.. OfficialForm.Layouts.Select(Build)];

    /// <summary>The bit of an instance; -1 for an instance that is none of the 42.</summary>
    public static int BitOf(LinearInstance instance, FormLayout requests) => bits[(int)requests].GetValueOrDefault(instance, -1);

    /// <summary>The bits of the identities that a rule set has.</summary>
    public static ulong BitsOf(RuleSet rules, FormLayout requests)
    {
        ulong result = 0;
        foreach (LinearRule rule in rules.Rules.OfType<LinearRule>())
        {
            foreach (LinearInstance instance in rule.Instances)
            {
                if (BitOf(instance, requests) is var bit and >= 0) result |= 1UL << bit;
            }
        }

        return result;
    }

    private static Dictionary<LinearInstance, int> Build(FormLayout layout)
    {
        Dictionary<LinearInstance, int> result = [];
        FormTable requests = OfficialForm.Table(TableKind.Requests, layout);
        foreach (LinearRule rule in new[] { RequestRules.Balance, RequestRules.Outcomes, RequestRules.Row, DisputeRules.Total })
        {
            foreach (LinearInstance instance in rule.Instances.Where(i => i.Cells.All(c => c.Table != TableKind.Requests || requests.Contains(c))))
                result.Add(instance, BitOf(rule, instance));
        }

        return result;
    }

    private static int BitOf(LinearRule rule, LinearInstance instance)
    {
        int lane = FigureLanes.Of(instance.Cells[0]);
        return rule == RequestRules.Balance ? lane % FigureLanes.PerRow
            : rule == RequestRules.Outcomes ? IdentityMasks.FirstOutcomes + (lane % FigureLanes.PerRow)
            : IdentityMasks.FirstRow + (lane / FigureLanes.PerRow);
    }
}
