using System.Text.Json;
using Xunit;

namespace Disclosure.Tests.RealReports;

public sealed class SampleTests
{
    [Fact]
    public void Fifty_eight_reports_are_at_hand() => Assert.Equal(58, RealReport.Names.Length);

    [Theory]
    [MemberData(nameof(RealReport.All), MemberType = typeof(RealReport))]
    public void Every_report_is_an_exchange_file(string name)
    {
        using JsonDocument report = JsonDocument.Parse(RealReport.Bytes(name));
        Assert.Equal("disclosure-report/1", report.RootElement.GetProperty("format").GetString());
    }
}
