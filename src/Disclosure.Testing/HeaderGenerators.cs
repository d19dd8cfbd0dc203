using Disclosure.Filing;
using Disclosure.Forms;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Who files, for which year, on which form.</summary>
internal static class HeaderGenerators
{
    public const int LastYear = 2040;

    private static readonly (Authority Body, Scope Scope)[] bodies =
    [
        (Body("某省人民政府", AuthorityLevel.Province, AuthorityKind.Government), Scope.Jurisdiction),
        (Body("某市人民政府", AuthorityLevel.Prefecture, AuthorityKind.Government), Scope.Jurisdiction),
        (Body("某县人民政府", AuthorityLevel.County, AuthorityKind.Government), Scope.LocalLevel),
        (Body("某市教育局", AuthorityLevel.Prefecture, AuthorityKind.Department), Scope.Own),
        (Body("某县财政局", AuthorityLevel.County, AuthorityKind.Department), Scope.Own),
        (Body("某镇人民政府", AuthorityLevel.Township, AuthorityKind.Government), Scope.Own),
    ];

    public static Gen<ReportHeader> InForce(FormLayout layout) =>
        from body in Gen.Elements(bodies)
        from year in layout == FormLayout.Layout2019 ? Gen.Choose(2019, 2020) : Gen.Choose(2021, LastYear)
        select OfYear(new ReportHeader { Form = FormEdition.Of(layout), Authority = body.Body, Scope = body.Scope }, year);

    /// <summary>The same header for a year: period and day of publication as the law asks for.</summary>
    public static ReportHeader OfYear(ReportHeader header, int year) => header with
    {
        Year = year,
        Period = new ReportingPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
        PublishedOn = new DateOnly(year + 1, 1, 20),
    };

    private static Authority Body(string name, AuthorityLevel level, AuthorityKind kind) =>
        new() { Name = name, Level = level, Kind = kind };
}
