using System.Text;
using System.Text.Json.Nodes;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>A member of an object in a document.</summary>
/// <param name="Name">The keys that lead to it, without the places in lists.</param>
/// <param name="Path">The keys and places that lead to it.</param>
internal sealed record JsonMember(string Name, IReadOnlyList<object> Path)
{
    /// <summary>The first member of each name.</summary>
    public static IEnumerable<JsonMember> OneOfEachIn(byte[] document) =>
        In(JsonNode.Parse(document)!, "", []).DistinctBy(member => member.Name);

    public byte[] Without(byte[] document)
    {
        JsonNode root = JsonNode.Parse(document)!;
        Assert.True(ParentIn(root).Remove((string)Path[^1]));
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    public byte[] With(byte[] document, JsonNode value)
    {
        JsonNode root = JsonNode.Parse(document)!;
        ParentIn(root)[(string)Path[^1]] = value;
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonMember> In(JsonNode? node, string name, IReadOnlyList<object> path) => node switch
    {
        JsonObject members => members.SelectMany(pair =>
        {
            JsonMember member = new(name.Length == 0 ? pair.Key : $"{name}.{pair.Key}", [.. path, pair.Key]);
            return In(pair.Value, member.Name, member.Path).Prepend(member);
        }),
        JsonArray items => items.SelectMany((item, i) => In(item, name, [.. path, i])),
        _ => [],
    };

    private JsonObject ParentIn(JsonNode root) =>
        Path.Take(Path.Count - 1).Aggregate(root, (node, step) => step is string key ? node[key]! : node[(int)step]!).AsObject();
}
