using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CSharpFunctionalExtensions;

namespace Disclosure.Filing;

/// <summary>应报名册: the bodies that have to file, who stands under whom, and who took over whose tasks.</summary>
/// <remarks>Immutable and safe for any number of threads. Equality is by reference.</remarks>
public sealed class Roster
{
    private readonly Dictionary<string, RosterBody> byId;
    private readonly ILookup<string, RosterBody> byParent;
    private readonly ILookup<string, RosterBody> byName;

    private Roster(ImmutableArray<RosterBody> bodies)
    {
        Bodies = bodies;
        byId = bodies.ToDictionary(body => body.Id);
        byParent = bodies.Where(body => body.Parent is not null).ToLookup(body => body.Parent!);
        byName = bodies.SelectMany(body => body.Authority.Names.Distinct().Select(name => (name, body))).ToLookup(pair => pair.name, pair => pair.body);
    }

    /// <summary>The bodies, in the order of the roster.</summary>
    public ImmutableArray<RosterBody> Bodies { get; }

    /// <summary>Makes a roster: every identifier once, parents and predecessors in it, no body above itself.</summary>
    public static Result<Roster, RosterError> Create(ImmutableArray<RosterBody> bodies)
    {
        Dictionary<string, RosterBody> byId = [];
        foreach (RosterBody body in bodies)
        {
            if (!byId.TryAdd(body.Id, body)) return new RosterError(RosterErrorCode.SameId, body.Id, body.Id);
        }

        foreach (RosterBody body in bodies)
        {
            if (body.Parent is { } parent && !byId.ContainsKey(parent)) return new RosterError(RosterErrorCode.UnknownParent, body.Id, parent);
            if (body.Succeeds.FirstOrDefault(id => !byId.ContainsKey(id)) is { } unknown)
                return new RosterError(RosterErrorCode.UnknownPredecessor, body.Id, unknown);
        }

        return bodies.FirstOrDefault(body => IsAboveItself(body, byId)) is { } circular
            ? new RosterError(RosterErrorCode.Circle, circular.Id, circular.Id)
            : new Roster(bodies);
    }

    /// <summary>Finds a body by its identifier.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out RosterBody? body) => byId.TryGetValue(id, out body);

    /// <summary>The body that files under some name or identifier; <see langword="null"/> where there is none or more than one could be meant.</summary>
    public RosterBody? Find(Authority authority)
    {
        ArgumentNullException.ThrowIfNull(authority);
        if (authority.Id is { } id && byId.TryGetValue(id, out RosterBody? known)) return known;
        RosterBody[] named = [.. authority.Names.SelectMany(name => byName[name]).Distinct().Where(body => body.Authority.IsSameAs(authority))];
        return named is [var only] ? only : null;
    }

    /// <summary>The bodies directly under one.</summary>
    public IEnumerable<RosterBody> ChildrenOf(RosterBody body)
    {
        ArgumentNullException.ThrowIfNull(body);
        return byParent[body.Id];
    }

    private static bool IsAboveItself(RosterBody body, Dictionary<string, RosterBody> byId)
    {
        RosterBody? above = body;
        for (int steps = 0; above is not null; steps++)
        {
            if (steps > byId.Count) return true;
            above = above.Parent is { } parent ? byId[parent] : null;
        }

        return false;
    }
}
