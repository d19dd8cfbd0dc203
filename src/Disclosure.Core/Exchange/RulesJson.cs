using System.Buffers;
using Disclosure.Exchange;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure;

/// <summary>
/// Writes a set of rules in the format disclosure-rules/1: linear rules as terms over cells, so that a program in any language can
/// evaluate them while a person types; the other rules with what they say of themselves.
/// </summary>
public static class RulesJson
{
    /// <summary>The name of the format.</summary>
    public const string Format = "disclosure-rules/1";

    /// <summary>Writes a set of rules, without white space.</summary>
    public static void Write(RuleSet rules, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        CanonicalJson json = new(output);
        json.BeginObject();
        json.Pair("format", Format);
        json.RuleSet(rules);
        json.Objects("rules", rules.Rules, Write);
        json.EndObject();
        json.Flush();
    }

    private static void Write(ref CanonicalJson json, Rule rule)
    {
        json.Pair("id", rule.Id.Value);
        json.Pair("kind", CodeNames.Of(rule.Kind));
        json.Pair("severity", CodeNames.Of(rule.Severity));
        json.Pair("grounding", CodeNames.Of(rule.Grounding));
        if (rule.Reach != RuleReach.WithinReport) json.Pair("reach", CodeNames.Of(rule.Reach));
        json.Pair("title", rule.Title);
        json.Pair("statement", rule.Statement);
        json.Pair("source", rule.Source);
        json.Pair("message", rule.Message.Text);
        if (rule is LinearRule linear) WriteInstances(ref json, linear);
    }

    private static void WriteInstances(ref CanonicalJson json, LinearRule rule)
    {
        json.Pair("left_name", rule.LeftName);
        json.Pair("right_name", rule.RightName);
        json.Objects(rule.Reach == RuleReach.WithinReport ? "instances" : "related_instances", rule.Instances, Write);
    }

    private static void Write(ref CanonicalJson json, LinearInstance instance)
    {
        json.Pair("name", instance.Name);
        json.Pair("place", instance.Place.Name);
        json.Texts("layouts", LayoutsOf(instance).Select(OfficialForm.NameOf));
        WriteSide(ref json, "left", instance.Left);
        json.Pair("relation", CodeNames.Of(instance.Relation));
        WriteSide(ref json, "right", instance.Right);
    }

    /// <summary>The layouts that have all cells of the instance; in others it does not exist.</summary>
    private static IEnumerable<FormLayout> LayoutsOf(LinearInstance instance) => OfficialForm.Layouts.Where(
        layout => instance.Cells.All(cell => OfficialForm.Table(cell.Table, layout).Contains(cell)));

    /// <summary>Writes a linear form under a name.</summary>
    internal static void WriteSide(ref CanonicalJson json, string name, LinearForm form)
    {
        json.Key(name);
        json.BeginObject();
        json.Objects("terms", form.Terms, static (ref CanonicalJson pairs, LinearTerm term) =>
        {
            pairs.Pair("cell", term.Cell.Id);
            pairs.Pair("coefficient", term.Coefficient);
            if (term.Role != TermRole.Own) pairs.Pair("role", CodeNames.Of(term.Role));
        });
        json.Pair("constant", form.Constant);
        json.EndObject();
    }
}
