using System.Globalization;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Warehouse;

/// <summary>An instance of a linear rule with its number in a script.</summary>
internal sealed record NumberedInstance(int Number, LinearRule Rule, LinearInstance Instance)
{
    /// <summary>The cells of a report that the instance is about, by whose report it is and the table they stand in.</summary>
    public IEnumerable<(TermRole Role, TableKind Table, FormLayout[] Layouts)> LayoutsByTable =>
        from term in Terms
        where term.Role != TermRole.Children
        group term.Cell by (term.Role, term.Cell.Table) into used
        select (used.Key.Role, used.Key.Table, OfficialForm.Layouts.Where(layout => used.All(OfficialForm.Table(used.Key.Table, layout).Contains)).ToArray());

    /// <summary>The number as a literal.</summary>
    public string NumberText => Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The terms of both sides.</summary>
    public IEnumerable<LinearTerm> Terms => Instance.Left.Terms.Concat(Instance.Right.Terms);
}
