using Disclosure.Rendering;

namespace Disclosure.Cli;

/// <summary>Results in one of the documents of many reports.</summary>
internal sealed class RenderedResults(Action<IEnumerable<CheckedInput>, Stream> write) : IResultFormat
{
    public void Write(IEnumerable<CheckedItem> items, Stream output) => write(items.Select(item => item.ToCheckedInput()), output);
}
