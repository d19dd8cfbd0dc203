using System.Collections.Immutable;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Checking;

/// <summary>Which rule instance each bit of the masks is, by layout of table 3.</summary>
internal static class IdentityTable
{
    private static readonly ImmutableArray<LinearRule> rules = [.. RuleSet.Identities.Rules.OfType<LinearRule>()];
    private static readonly Dictionary<LinearInstance, int>[] bits = [.. OfficialForm.Layouts.Select(Build)];
    private static readonly Dictionary<string, LinearInstance>[] instances = [.. OfficialForm.Layouts.Select(BuildNames)];

    /// <summary>The bit of an instance; -1 for an instance that is none of the 42.</summary>
    public static int BitOf(LinearInstance instance, FormLayout requests) => bits[(int)requests].GetValueOrDefault(instance, -1);

    /// <summary>The identity with a name, for example <c>T3.ROW/received</c>; <see langword="null"/> where the layout has none.</summary>
    public static LinearInstance? Find(string name, FormLayout requests) => instances[(int)requests].GetValueOrDefault(name);

    /// <summary>The bits of the identities that a rule set has.</summary>
    public static ulong BitsOf(RuleSet rules, FormLayout requests)
    {
        ulong result = 0;
        foreach (LinearRule rule in rules.Rules.OfType<LinearRule>()) result |= BitsOf(rule, requests);
        return result;
    }

    /// <summary>The bits of the identities that a rule has.</summary>
    public static ulong BitsOf(LinearRule rule, FormLayout requests)
    {
        ulong result = 0;
        foreach (LinearInstance instance in rule.Instances)
        {
            if (BitOf(instance, requests) is var bit and >= 0) result |= 1UL << bit;
        }

        return result;
    }

    private static Dictionary<LinearInstance, int> Build(FormLayout layout) =>
        Identities(layout).ToDictionary(identity => identity.Instance, identity => BitOf(identity.Rule, identity.Instance));

    private static Dictionary<string, LinearInstance> BuildNames(FormLayout layout) =>
        Identities(layout).ToDictionary(identity => identity.Name, identity => identity.Instance);

    private static IEnumerable<RuleInstance> Identities(FormLayout layout)
    {
        FormTable requests = OfficialForm.Table(TableKind.Requests, layout);
        return from rule in rules
               from instance in rule.Instances
               where instance.Cells.All(cell => cell.Table != TableKind.Requests || requests.Contains(cell))
               select new RuleInstance(rule, instance);
    }

    private static int BitOf(LinearRule rule, LinearInstance instance)
    {
        int lane = FigureLanes.Of(instance.Cells[0]);
        return rule == RequestRules.Balance ? lane % FigureLanes.PerRow
            : rule == RequestRules.Outcomes ? IdentityMasks.FirstOutcomes + (lane % FigureLanes.PerRow)
            : IdentityMasks.FirstRow + (lane / FigureLanes.PerRow);
    }
}
