using System.Text;
using Disclosure.Exchange;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>Short ways to read and write in tests.</summary>
internal static class Json
{
    public const string Format = "\"format\":\"disclosure-report/1\"";

    /// <summary>A report of the format with some more keys, for which apostrophes stand in place of quotation marks.</summary>
    public static string Report(string keys) => keys.Length == 0 ? $"{{{Format}}}" : $"{{{Format},{Quoted(keys)}}}";

    /// <summary>A report in which row received begins with a cell.</summary>
    public static string ReportWith(string cell) => Report($"'requests':{{'received':[{cell},0,0,0,0,0,0]}}");

    public static string Quoted(string text) => text.Replace('\'', '"');

    public static FiledReport Read(string text, ReportReadOptions? options = null)
    {
        var read = ReportJson.Read(Encoding.UTF8.GetBytes(text), options);
        Assert.True(read.IsSuccess, read.IsFailure ? read.Error.ToString() : "");
        return read.Value;
    }

    public static ReadError Refusal(string text, ReportReadOptions? options = null) => Refusal(Encoding.UTF8.GetBytes(text), options);

    public static ReadError Refusal(ReadOnlySpan<byte> bytes, ReportReadOptions? options = null)
    {
        var read = ReportJson.Read(bytes, options);
        Assert.True(read.IsFailure, "the document was read");
        return read.Error;
    }

    public static string Write(FiledReport report, ReportWriteOptions? options = null) =>
        Encoding.UTF8.GetString(ReportJson.WriteToUtf8Bytes(report, options));
}
