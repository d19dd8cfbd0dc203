namespace Disclosure.Cli;

/// <summary>The form in which the result is written.</summary>
internal enum OutputFormat
{
    Text,
    Json,
    Ndjson,
    Csv,
    Sarif,
    JUnit,
    Markdown,
    Html,
    Docx,
}
