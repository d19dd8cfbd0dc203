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
<<<<<<< HEAD
    Markdown,
    Html,
=======

    /// <summary>A format of a later version.</summary>
    Later,
>>>>>>> b7778c2 (The command writes every format: text, JSON, NDJSON, CSV, SARIF, JUnit, Markdown, HTML)
}
