namespace Disclosure.Filing;

/// <summary>What a body can be looked up by among many.</summary>
internal static class BodyNames
{
    /// <summary>Its identifier, name and former names. Bodies that are the same share one of these; bodies that share one may be different.</summary>
    public static IEnumerable<string> Of(Authority authority) => authority.Id is { } id ? authority.Names.Append(id) : authority.Names;
}
