using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>The three tables of a report, each in its layout. Interned: there are eight, and every report points to one of them.</summary>
internal sealed class TableSet
{
    private static readonly TableSet[] all =
    [
        .. from proactive in OfficialForm.Layouts
           from requests in OfficialForm.Layouts
           from disputes in OfficialForm.Layouts
           select new TableSet([proactive, requests, disputes]),
    ];

    private readonly FormTable[] tables;

    private TableSet(FormLayout[] layouts)
    {
        tables = [.. OfficialForm.TableKinds.Select(kind => OfficialForm.Table(kind, layouts[(int)kind]))];
        RequestsLayout = layouts[(int)TableKind.Requests];
    }

    public ReadOnlySpan<FormTable> Tables => tables;

    /// <summary>The layout of table 3, which decides the identities.</summary>
    public FormLayout RequestsLayout { get; }

    public FormTable this[TableKind kind] => tables[(int)kind];

    /// <summary>All tables in one layout.</summary>
    public static TableSet Of(FormLayout layout) => Of([layout, layout, layout]);

    public static TableSet Of(ReadOnlySpan<FormLayout> layouts)
    {
        int number = 0;
        foreach (FormLayout layout in layouts) number = (number * OfficialForm.Layouts.Length) + (int)layout;
        return all[number];
    }
}
