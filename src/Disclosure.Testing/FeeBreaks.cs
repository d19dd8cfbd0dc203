using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;
using static System.FormattableString;

namespace Disclosure.Testing;

/// <summary>Breaks the rules about fees.</summary>
internal static class FeeBreaks
{
    private const string Fees = "proactive.fees.amount";
    private const long YuanOfTenThousand = 10_000;

    /// <summary>FEE.INCLUDED: more collected for information than table 2 has in fees.</summary>
    public static Gen<FiledReport> Included(FiledReport report) =>
        from amount in Sizes.Between(0, 1_000)
        from difference in Sizes.Difference
        select report.With(Fees, amount).Saying(FormSection.OtherMatters, Collected(((amount + 1) * YuanOfTenThousand) + (10 * difference)));

    /// <summary>FEE.TARIFF: a sum that is no multiple of 10 yuan.</summary>
    public static Gen<FiledReport> Tariff(FiledReport report) =>
        from tens in Sizes.Between(0, 9_999)
        from ones in Gen.Choose(1, 9)
        select report.With(Fees, 10).Saying(FormSection.OtherMatters, Collected((10 * tens) + ones));

    /// <summary>T2.FEE_UNIT: yuan in the cell of a department of a county.</summary>
    public static Gen<FiledReport> Unit(FiledReport report) =>
        from yuan in Sizes.Between(1_000_000, 1_000_000_000)
        let authority = new Authority { Level = AuthorityLevel.County, Kind = AuthorityKind.Department }
        select report.With(report.Header with { Authority = authority, Scope = Scope.Own }).With(Fees, yuan);

    /// <summary>T3.FEE_OVERDUE: an unpaid fee although no notice was issued.</summary>
    public static Gen<FiledReport> Overdue(FiledReport report) =>
        from overdue in Sizes.Difference
        from path in Gen.Elements(ReportMoves.WholePaths(FormLayout.Layout2021).Where(path => path[0].RowId == "outcome.other.fee_overdue"))
        select report.Raised(path, overdue).Saying(FormSection.OtherMatters, "本年未发出信息处理费收费通知。");

    private static string Collected(long yuan) => Invariant($"本年收取信息处理费{yuan}元。");
}
