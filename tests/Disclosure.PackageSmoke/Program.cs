using CSharpFunctionalExtensions;
using Disclosure;
using Disclosure.Checking;
using Disclosure.Testing;
using FsCheck.Fluent;

namespace Acme.Audit;

/// <summary>Checks one report, an exchange file or a published document, with nothing but the packages. Exit status: 0 consistent, 1 inconsistent, 2 undetermined, 3 unreadable.</summary>
internal static class Program
{
    private const int Generated = 20;

    private static int Main(string[] arguments)
    {
        if (!ConsistentReports.InAnyLayout().Generator.Sample(Generated).All(Reconciler.Default.IsConsistent)) return 4;

        byte[] bytes = File.ReadAllBytes(arguments[0]);
        Result<FiledReport> read = bytes is [(byte)'{', ..]
            ? ReportJson.Read(bytes).MapError(error => error.Message(Language.English))
            : ReportDocuments.Read(bytes).Map(reading => reading.Report).MapError(error => error.Message(Language.English));
        if (read.IsFailure)
        {
            Console.Error.WriteLine(read.Error);
            return 3;
        }

        Reconciliation result = Reconciler.Default.Check(read.Value);
        Console.WriteLine($"{read.Value}: {result.Verdict}, {result.Counts.Holds} of {result.Counts.Total} hold");
        foreach (Finding finding in result.Findings) Console.WriteLine(finding.Message(Language.Chinese));
        return result.Verdict switch { Verdict.Consistent => 0, Verdict.Inconsistent => 1, _ => 2 };
    }
}
