using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Whole reports that reconcile.</summary>
internal static class ReportGenerators
{
    private static readonly Gen<(FormLayout Proactive, FormLayout Requests)> layouts = Gen.Frequency(
        (4, Gen.Constant((FormLayout.Layout2021, FormLayout.Layout2021))),
        (4, Gen.Constant((FormLayout.Layout2019, FormLayout.Layout2019))),
        (1, Gen.Constant((FormLayout.Layout2021, FormLayout.Layout2019))),
        (1, Gen.Constant((FormLayout.Layout2019, FormLayout.Layout2021))));

    /// <summary>Reports in either layout; now and then table 2 has another layout than table 3, as bodies do mix them.</summary>
    public static Gen<AnnualReport> Reports { get; } = layouts.SelectMany(layout => In(layout.Proactive, layout.Requests));

    public static Gen<AnnualReport> In(FormLayout proactive, FormLayout requests) =>
        from header in HeaderGenerators.InForce(requests)
        from table2 in ProactiveGenerators.Tables(proactive)
        from table3 in RequestGenerators.Tables(requests, Sizes.Any)
        from table4 in DisputeGenerators.Tables(Sizes.Any)
        select AnnualReport.Create(header, table2, table3, table4);
}
