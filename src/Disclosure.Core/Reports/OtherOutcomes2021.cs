using CSharpFunctionalExtensions;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>（六）其他处理 as the 2021 layout has it: three rows.</summary>
/// <inheritdoc cref="OtherOutcomes" path="/remarks"/>
public sealed record OtherOutcomes2021 : OtherOutcomes
{
    private OtherOutcomes2021(ApplicantCounts correctionOverdue, ApplicantCounts feeOverdue, ApplicantCounts miscellaneous)
    {
        CorrectionOverdue = correctionOverdue ?? throw new ArgumentNullException(nameof(correctionOverdue));
        FeeOverdue = feeOverdue ?? throw new ArgumentNullException(nameof(feeOverdue));
        Miscellaneous = miscellaneous ?? throw new ArgumentNullException(nameof(miscellaneous));
    }

    /// <summary>No requests.</summary>
    public static new OtherOutcomes2021 Zero { get; } = new(ApplicantCounts.Zero, ApplicantCounts.Zero, ApplicantCounts.Zero);

    /// <summary>1.申请人无正当理由逾期不补正: the correction was not made in time (art. 30 of the Regulation).</summary>
    public ApplicantCounts CorrectionOverdue { get; }

    /// <summary>2.申请人逾期未按收费通知要求缴纳费用: the fee was not paid in time (art. 42).</summary>
    public ApplicantCounts FeeOverdue { get; }

    /// <summary>3.其他: any other ending.</summary>
    public ApplicantCounts Miscellaneous { get; }

    /// <inheritdoc/>
    public override FormLayout Layout => FormLayout.Layout2021;

    /// <inheritdoc/>
    public override ApplicantCounts Total => CorrectionOverdue.Plus(FeeOverdue).Plus(Miscellaneous);

    /// <summary>The family; fails where the sum of its rows is no row of counts.</summary>
    public static Result<OtherOutcomes2021, FigureError> Create(
        ApplicantCounts correctionOverdue, ApplicantCounts feeOverdue, ApplicantCounts miscellaneous)
    {
        OtherOutcomes2021 family = new(correctionOverdue, feeOverdue, miscellaneous);
        return FigureCheck.Total(family, family.Total, Place);
    }

    internal override OtherOutcomes Plus(OtherOutcomes other) => other is OtherOutcomes2021 divided
        ? new OtherOutcomes2021(
            CorrectionOverdue.Plus(divided.CorrectionOverdue),
            FeeOverdue.Plus(divided.FeeOverdue),
            Miscellaneous.Plus(divided.Miscellaneous))
        : other.Plus(this);
}
