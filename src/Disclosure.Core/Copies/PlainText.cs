using System.Text;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Copies;

/// <summary>
/// The narrative of a report as its words alone: letters, one 0 for every number, neither punctuation nor white space. Whoever copies a text
/// changes its figures, and setting breaks lines and marks.
/// </summary>
internal static class PlainText
{
    public static string Of(Narrative narrative)
    {
        StringBuilder words = new();
        foreach (FormSection section in narrative.Sections)
        {
            foreach (char c in narrative[section]!)
            {
                if (char.IsLetter(c) || char.IsSurrogate(c)) words.Append(c);
                else if (char.IsDigit(c) && (words.Length == 0 || words[^1] != '0')) words.Append('0');
            }
        }

        return words.ToString();
    }
}
