using Disclosure.Filing;

namespace Disclosure.Series;

/// <summary>
/// Finds out which reports are of one body: by the roster where it knows them, else by their identifiers, else by names and former names, with
/// regions that do not contradict each other. A name that several bodies bear joins none of them.
/// </summary>
internal sealed class BodyGroups
{
    private readonly List<int> parents = [];
    private readonly List<Authority> authorities = [];
    private readonly Dictionary<string, int> byKey = [];
    private readonly Dictionary<string, List<int>> byName = [];
    private readonly Roster? roster;

    public BodyGroups(Roster? roster) => this.roster = roster;

    /// <summary>Takes a body in and gives its number, which <see cref="GroupOf"/> turns into that of its group.</summary>
    public int Add(Authority authority)
    {
        int number = parents.Count;
        parents.Add(number);
        authorities.Add(authority);
        if (roster?.Find(authority) is { } listed)
        {
            Join($"roster {listed.Id}", number);
            return number;
        }

        if (authority.Id is { } id) Join($"id {id}", number);
        foreach (string name in authority.Names.Distinct())
        {
            if (!byName.TryGetValue(name, out List<int>? bearers)) byName.Add(name, bearers = []);
            bearers.Add(number);
        }

        return number;
    }

    /// <summary>Joins what names alone can tell, once every body is there.</summary>
    public void JoinNames()
    {
        foreach (List<int> bearers in byName.Values)
        {
            if (AreOne(bearers)) JoinAll(bearers);
            else foreach (IGrouping<string?, int> region in bearers.GroupBy(bearer => authorities[bearer].Region))
            {
                List<int> ofRegion = [.. region];
                if (region.Key is not null && AreOne(ofRegion)) JoinAll(ofRegion);
            }
        }
    }

    /// <summary>The group of a body.</summary>
    public int GroupOf(int number)
    {
        while (parents[number] != number) number = parents[number] = parents[parents[number]];
        return number;
    }

    /// <summary>Whether bodies of one name may be one: no two identifiers, no two regions.</summary>
    private bool AreOne(List<int> bearers) =>
        bearers.Select(bearer => authorities[bearer].Id).OfType<string>().Distinct().Take(2).Count() < 2
        && bearers.Select(bearer => authorities[bearer].Region).OfType<string>().Distinct().Take(2).Count() < 2;

    private void JoinAll(List<int> bearers)
    {
        int first = GroupOf(bearers[0]);
        foreach (int bearer in bearers) parents[GroupOf(bearer)] = first;
    }

    private void Join(string key, int number)
    {
        if (!byKey.TryAdd(key, number)) parents[GroupOf(number)] = GroupOf(byKey[key]);
    }
}
