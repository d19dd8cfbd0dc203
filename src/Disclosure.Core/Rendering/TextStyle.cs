namespace Disclosure.Rendering;

/// <summary>How a piece of text stands out on a terminal. Nothing is ever said by style alone.</summary>
internal enum TextStyle
{
    Plain,
    Strong,
    Faint,
    Good,
    Doubtful,
    Bad,
}
