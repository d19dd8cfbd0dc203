using System.Text;
using Disclosure.Filing;

namespace Disclosure.Warehouse;

/// <summary>A roster (应报名册) as comma-separated values for the table <c>roster</c>: body, parent, is_vertical, first_year, last_year.</summary>
public static class RosterCsv
{
    /// <summary>Writes a heading and a line a body, and leaves the stream open.</summary>
    public static void Write(Roster roster, Stream output)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Encoding.UTF8.GetBytes(WideCsv.Line(["body", "parent", "is_vertical", "first_year", "last_year"])));
        foreach (RosterBody body in roster.Bodies) output.Write(Encoding.UTF8.GetBytes(WideCsv.Line(Fields(body).Select(WideCsv.Field))));
        output.Flush();
    }

    /// <summary>The row of a body: the years for which it had to file are those on whose last day it existed.</summary>
    internal static IEnumerable<object?> Fields(RosterBody body) =>
        [body.Id, body.Parent, (short)(body.IsVertical ? 1 : 0), (short?)body.ValidFrom?.Year, (short?)(body.ValidTo?.AddDays(1).Year - 1)];
}
