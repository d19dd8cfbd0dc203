namespace Disclosure.Rules;

/// <summary>Whose cell a term of a linear rule is.</summary>
public enum TermRole
{
    /// <summary>Of the report itself.</summary>
    Own,

    /// <summary>Of the same body's report of the year before; after a reorganisation the sum over its predecessors.</summary>
    LastYear,

    /// <summary>The sum over the reports of the bodies under it.</summary>
    Children,
}
