using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Reports;

/// <summary>Holds the figures of one row against what its cells can hold.</summary>
internal static class FigureCheck
{
    /// <summary>The first of the row's figures that its cell cannot hold. Without a figure a cell is right.</summary>
    public static FigureError? Figures(FormRow row, params ReadOnlySpan<long?> figures)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            if (figures[i] is not { } figure) continue;
            if (figure > CellPrint.Limit || figure < (row.Cells[i].IsSigned ? -CellPrint.Limit : 0))
            {
                FigureError error = row.Cells[i].IsSigned ? FigureError.ChangeOutOfRange(figure) : FigureError.OutOfRange(figure);
                return error.At(row.Columns[i].Place);
            }
        }

        return null;
    }

    /// <summary>As <see cref="Figures"/>, for a row that ends in the total of its figures.</summary>
    public static FigureError? FiguresAndTotal(FormRow row, params ReadOnlySpan<long?> figures)
    {
        if (Figures(row, figures) is { } error) return error;
        long total = 0;
        foreach (long? figure in figures) total += figure!.Value;
        return total > CellPrint.Limit ? FigureError.OutOfRange(total).At(row.Columns[^1].Place) : null;
    }

    /// <summary>A record whose rows were added up without a check. It is right when its total is, which no part exceeds.</summary>
    public static Result<T, FigureError> Total<T>(T record, ApplicantCounts total, BilingualText place)
    {
        Result<ApplicantCounts, FigureError> check = total.Checked();
        return check.IsSuccess ? record : check.Error.At(place);
    }
}
