namespace Disclosure.Algebra;

/// <summary>One of the two bounds of a variable.</summary>
internal readonly record struct Bound(int Variable, Side Side);

/// <summary>Which of two bounds.</summary>
internal enum Side
{
    Lower,
    Upper,
}
