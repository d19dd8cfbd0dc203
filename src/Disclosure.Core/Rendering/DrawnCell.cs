using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>A cell of a drawn table.</summary>
/// <param name="Cell">The cell of the form.</param>
/// <param name="State">What kind of content it holds.</param>
/// <param name="Text">What is printed in it; empty where it is blank or absent.</param>
/// <param name="Mark">How strongly it asks to be looked at.</param>
public readonly record struct DrawnCell(FormCell Cell, CellState State, string Text, CellMark Mark);
