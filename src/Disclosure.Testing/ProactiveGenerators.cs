using Disclosure.Forms;
using Disclosure.Reports;
using FsCheck;
using FsCheck.Fluent;

namespace Disclosure.Testing;

/// <summary>Table 2 in both layouts. Nothing ties its cells to each other; now and then one is unknown.</summary>
internal static class ProactiveGenerators
{
    private static readonly Gen<long?> figures =
        Gen.Frequency((9, Sizes.Any.Select(figure => (long?)figure)), (1, Gen.Constant((long?)null)));

    private static readonly Gen<long?> changes = figures.Zip(Gen.Elements(1, -1), (figure, sign) => figure * sign);

    private static readonly Gen<Amount?> fees =
        Gen.Frequency((9, Sizes.MoneyOf(Sizes.Any).Select(money => (Amount?)Amount.Create(money).Value)), (1, Gen.Constant((Amount?)null)));

    private static readonly Gen<DocumentCounts2021> documents2021 =
        from issued in figures
        from repealed in figures
        from inForce in figures
        select DocumentCounts2021.Create(issued, repealed, inForce).Value;

    private static readonly Gen<DocumentCounts2019> documents2019 =
        from made in figures
        from disclosed in figures
        from total in figures
        select DocumentCounts2019.Create(made, disclosed, total).Value;

    private static readonly Gen<ItemCounts> items =
        from lastYear in figures
        from change in changes
        select ItemCounts.Create(lastYear, change).Value;

    private static readonly Gen<ItemsAndDecisions> services =
        from counts in items
        from decisions in figures
        select ItemsAndDecisions.Create(counts, decisions is { } known ? Count.Create(known).Value : null);

    private static readonly Gen<Procurement> procurements =
        from projects in figures
        from amount in Sizes.MoneyOf(Sizes.Any)
        from unit in Gen.Elements(null, "元", "万元", "亿元")
        select Procurement.Create(projects is { } known ? Count.Create(known).Value : null, PrintedAmount.Create(amount, unit).Value);

    public static Gen<ProactiveDisclosure2021> Tables2021 { get; } =
        from rules in documents2021
        from documents in documents2021
        from licensing in figures
        from penalties in figures
        from coercion in figures
        from money in fees
        select ProactiveDisclosure2021.Create(
            RuleAndDocumentCounts2021.Create(rules, documents),
            LicensingAndEnforcement2021.Create(licensing, penalties, coercion).Value,
            money);

    public static Gen<ProactiveDisclosure2019> Tables2019 { get; } =
        from rules in documents2019
        from documents in documents2019
        from licensing in services
        from other in services
        from penalties in services
        from coercion in services
        from feeItems in items
        from procurement in procurements
        select ProactiveDisclosure2019.Create(
            RuleAndDocumentCounts2019.Create(rules, documents),
            LicensingAndEnforcement2019.Create(licensing, other, penalties, coercion),
            feeItems,
            procurement);

    public static Gen<ProactiveDisclosure> Tables(FormLayout layout) => layout == FormLayout.Layout2019
        ? Tables2019.Select(table => (ProactiveDisclosure)table)
        : Tables2021.Select(table => (ProactiveDisclosure)table);
}
