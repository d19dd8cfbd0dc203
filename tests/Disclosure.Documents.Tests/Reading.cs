using System.Text;
using Disclosure.Forms;

namespace Disclosure.Documents.Tests;

/// <summary>Reads a document given as text.</summary>
internal static class Reading
{
    public static DocumentReading Of(string document) => ReportDocuments.Read(Encoding.UTF8.GetBytes(document)).Value;

    public static TableReading Table(this DocumentReading reading, TableKind kind) => reading.Tables.Single(table => table.Table.Kind == kind);
}
