using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Rendering;

/// <summary>How a note begins for people: by its place in the source; where it is about a table or a document as a whole, which the note then names itself, by what it tells.</summary>
internal static class NotePlace
{
    private static readonly BilingualText reading = new("读取", "read");

    public static string Of(ReadingNote note, Language language) =>
        note.Path == "document" || OfficialForm.TableKinds.Any(kind => FormTable.NameOf(kind) == note.Path) ? reading.In(language) : note.Path;
}
