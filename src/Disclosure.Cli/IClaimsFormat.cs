namespace Disclosure.Cli;

/// <summary>A form in which claims are written.</summary>
internal interface IClaimsFormat : IDisposable
{
    /// <summary>Writes the claims of one report.</summary>
    void Write(CheckedItem item);

    /// <summary>Writes what comes last.</summary>
    void Close();
}
