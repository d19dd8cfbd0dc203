namespace Disclosure.Documents;

/// <summary>What a document is, told from its content, never from its name.</summary>
public enum DocumentKind
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A PDF.</summary>
    Pdf,

    /// <summary>An Office Open XML text document (DOCX).</summary>
    Docx,

    /// <summary>An Office Open XML workbook (XLSX).</summary>
    Xlsx,

    /// <summary>A document of the older binary formats: .doc, .xls, .wps, .et.</summary>
    LegacyOffice,

    /// <summary>An OFD document (GB/T 33190).</summary>
    Ofd,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Nothing that is known.</summary>
    Unknown,
}
