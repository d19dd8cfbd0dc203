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

    /// <summary>A workbook of the older binary format (XLS of Excel 97 and later).</summary>
    Xls,

    /// <summary>A text document of the older binary format (.doc).</summary>
    Doc,

    /// <summary>A text document of WPS Writer (.wps).</summary>
    Wps,

    /// <summary>A workbook of WPS Spreadsheets (.et).</summary>
    Et,

    /// <summary>Another office document: a presentation, OpenDocument, XLSB, a workbook older than Excel 97.</summary>
    OtherOffice,

    /// <summary>An office document behind a password; what kind cannot be told without it.</summary>
    EncryptedOffice,

    /// <summary>An OFD document (GB/T 33190).</summary>
    Ofd,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>Nothing that is known.</summary>
    Unknown,
}
