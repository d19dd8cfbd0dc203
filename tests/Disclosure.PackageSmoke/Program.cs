using CSharpFunctionalExtensions;
using Disclosure;
using Disclosure.Checking;
using Disclosure.Testing;
using FsCheck.Fluent;

namespace Acme.Audit;

/// <summary>Checks one report with nothing but the packages. Exit status: 0 consistent, 1 inconsistent, 2 undetermined, 3 unreadable.</summary>
internal static class Program
{
    private const int Generated = 20;

    private static int Main(string[] arguments)
    {
        if (!ConsistentReports.InAnyLayout().Generator.Sample(Generated).All(Reconciler.Default.IsConsistent)) return 4;

        Result<FiledReport, ReadError> read = ReportJson.Read(File.ReadAllBytes(arguments[0]));
        if (read.IsFailure)
        {
            Console.Error.WriteLine(read.Error.Message(Language.English));
            return 3;
        }

        Reconciliation result = Reconciler.Default.Check(read.Value);
        Console.WriteLine($"{read.Value}: {result.Verdict}, {result.Counts.Holds} of {result.Counts.Total} hold");
        foreach (Finding finding in result.Findings) Console.WriteLine(finding.Message(Language.Chinese));
        return result.Verdict switch { Verdict.Consistent => 0, Verdict.Inconsistent => 1, _ => 2 };
    }
}
