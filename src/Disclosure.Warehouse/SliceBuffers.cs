using ParquetSharp;

namespace Disclosure.Warehouse;

/// <summary>The buffers of all columns that are read one after the other.</summary>
internal sealed record SliceBuffers(RawBuffer<long> Numbers, RawBuffer<int> SmallNumbers, RawBuffer<ByteArray> Texts);
