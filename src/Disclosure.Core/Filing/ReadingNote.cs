using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>Something that a reader left aside or read with a doubt. Not part of the equality of reports.</summary>
/// <param name="Path">Where it stood in the source.</param>
/// <param name="Message">What was done.</param>
public sealed record ReadingNote(string Path, BilingualText Message);
