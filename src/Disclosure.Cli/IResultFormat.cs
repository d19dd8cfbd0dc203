namespace Disclosure.Cli;

/// <summary>A form in which results are written.</summary>
internal interface IResultFormat
{
    /// <summary>Writes the results one by one, each as soon as it is there: whoever keeps the process open waits for it.</summary>
    void Write(IEnumerable<CheckedItem> items, Stream output);
}
