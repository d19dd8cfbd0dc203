using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>A code from a list that may grow: an unknown code is kept as it was written, never refused.</summary>
/// <remarks>Immutable. Equality is by type and code, ordinal.</remarks>
public abstract record OpenCode
{
    private protected OpenCode(string code, BilingualText? name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        Code = code;
        Name = name;
    }

    /// <summary>The code in the exchange format.</summary>
    public string Code { get; }

    /// <summary>The name of a known code; <see langword="null"/> for one that this version does not know.</summary>
    public BilingualText? Name { get; }

    /// <summary>Whether this version knows the code.</summary>
    public bool IsKnown => Name is not null;

    /// <inheritdoc/>
    public sealed override string ToString() => Code;
}
