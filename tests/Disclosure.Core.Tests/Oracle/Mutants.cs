using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Disclosure.Tests.Oracle;

/// <summary>Reports gone wrong: a file with a few random changes of the kinds that real reports and broken sources show.</summary>
internal static class Mutants
{
    private const int MostChanges = 6;

    private static readonly string[] cells =
    [
        "null", "\"/\"", "\"—\"", "\"\"", "\"无\"", "\"6，04\"", "\"详见附件\"", "{\"absent\": true}", "1.5", "604.0", "6.04e2", "1e400", "-0",
        "1000000000000000", "1000000000000001", "-1000000000000000", "2147483647", "2147483648", "-2147483648", "-2147483649", "67108863", "67108864",
    ];

    public static byte[] Of(byte[] report, Random random)
    {
        JsonNode root = JsonNode.Parse(report)!;
        int changes = random.Next(MostChanges + 1);
        for (int i = 0; i < changes; i++) Change(root, random);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static void Change(JsonNode root, Random random)
    {
        List<JsonArray> rows = [.. Rows(root["requests"]).Concat(Rows(root["disputes"]))];
        if (rows.Count == 0) return;
        JsonArray row = rows[random.Next(rows.Count)];
        int cell = random.Next(row.Count);
        switch (random.Next(10))
        {
            case 0:
                row.Parent!.AsObject().Remove(row.GetPropertyName());
                break;
            case 1 when row.Parent!.Parent is JsonObject outer:
                outer.Remove(row.Parent.GetPropertyName());
                break;
            case 2:
                (row[0], row[^1]) = (row[^1]?.DeepClone(), row[0]?.DeepClone());
                break;
            case 3 or 4:
                row[cell] = JsonNode.Parse(cells[random.Next(cells.Length)]);
                break;
            case 5:
                for (int i = 0; i < row.Count; i++) row[i] = null;
                break;
            case 6 when row[cell]?.GetValueKind() == JsonValueKind.Number && row[^1]?.GetValueKind() == JsonValueKind.Number:
                row[cell] = Plus(row[cell]!, 3);
                row[^1] = Plus(row[^1]!, 3);
                break;
            default:
                row[cell] = random.Next(-3, 700);
                break;
        }
    }

    private static JsonValue Plus(JsonNode number, int more) =>
        decimal.TryParse(number.ToJsonString(), CultureInfo.InvariantCulture, out decimal value) ? JsonValue.Create(value + more) : JsonValue.Create(more);

    private static IEnumerable<JsonArray> Rows(JsonNode? node) => node switch
    {
        JsonArray row => [row],
        JsonObject group => group.SelectMany(member => Rows(member.Value)),
        _ => [],
    };
}
