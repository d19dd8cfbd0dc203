using System.Collections.Immutable;
using Disclosure.Documents.Content;
using Disclosure.Filing;
using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Puts the figures of a table into cells: row by row where they are as many as the columns, else as far as identities tell.</summary>
internal sealed class TableFilling
{
    private readonly TableInstance instance;
    private readonly ColumnOrder order;
    private readonly ImmutableArray<PlacedFigure>.Builder figures = ImmutableArray.CreateBuilder<PlacedFigure>();
    private readonly ImmutableArray<UnplacedFigures>.Builder unplaced = ImmutableArray.CreateBuilder<UnplacedFigures>();
    private readonly List<InstanceRow> cut = [];

    private TableFilling(TableInstance instance)
    {
        this.instance = instance;
        order = ColumnOrder.Of(instance);
    }

    public static TableMatch Of(TableInstance instance)
    {
        TableFilling filling = new(instance);
        foreach (InstanceRow row in instance.Rows) filling.Add(row);
        filling.PlaceCutRows();
        return new(instance.Table, instance.Part)
        {
            Figures = filling.figures.ToImmutable(),
            Unplaced = filling.unplaced.ToImmutable(),
            Rows = [.. instance.Rows.Select(row => row.Printed)],
            IsPlain = filling.order.IsPlain && instance.Rows.All(IsSurelyNamed),
        };
    }

    private static bool IsSurelyNamed(InstanceRow row) => row.Form is null
        || LabelCore.Fit(row.Printed.Core, OfficialLabels.Of(row.Form)) >= LabelCore.SureFit;

    private void Add(InstanceRow row)
    {
        if (row.Form is null)
        {
            if (row.Printed.HasFigure && !row.Printed.IsProse) Refuse(row.Printed, Reasons.NotOnForm);
            return;
        }

        int width = row.Form.Cells.Length;
        ImmutableArray<PrintedFigure> printed = row.Printed.Figures;
        if (printed.Length > width)
        {
            Refuse(row.Printed, Reasons.TooMany);
        }
        else if (printed.Length < width)
        {
            if (CutOf(row) is not null) cut.Add(row);
            else if (row.Printed.HasFigure) Refuse(row.Printed, Reasons.TooFew);
        }
        else
        {
            ImmutableArray<int> columns = order.In(row, instance);
            Conclusion? inferred = WhyInferred(row);
            for (int i = 0; i < width; i++) figures.Add(new(row.Form.Cells[columns[i]], printed[i].Piece, inferred));
        }
    }

    private Conclusion? WhyInferred(InstanceRow row) =>
        row.IsByOrder ? new Conclusion(Reasons.ByOrder)
        : row.Printed.IsSeparated ? new Conclusion(Reasons.BySeparators)
        : row.Printed.IsRejoined ? new Conclusion(Reasons.Rejoined)
        : order.IsByIdentity ? new Conclusion(Reasons.ColumnsByIdentity, $"{Rules.RequestRules.Row.Id.Value}/{row.Form!.Id}")
        : null;

    private void Refuse(PrintedRow row, BilingualText reason) => unplaced.Add(new(row, [.. row.Figures.Select(figure => figure.Piece)], reason));

    /// <summary>The numbers of a row of table 3 that is too short; <see langword="null"/> where one of them is no number.</summary>
    private CutRow? CutOf(InstanceRow row)
    {
        if (instance.Table.Kind != TableKind.Requests || row.IsByOrder || row.Printed.IsProse) return null;
        decimal?[] values = [.. FilledOf(row.Printed).Select(piece => CellEntry.Read(row.Form!.Cells[0], piece.Text).Value)];
        return values.Length == 0 || values.Any(value => value is null or < 0) ? null : new(row.Form!, [.. values.Select(value => value!.Value)]);
    }

    private static ImmutableArray<TextPiece> FilledOf(PrintedRow row) => [.. row.Figures.Where(figure => !figure.IsBlank).Select(figure => figure.Piece)];

    private void PlaceCutRows()
    {
        if (cut.Count == 0) return;
        Dictionary<FormCell, decimal> known = [];
        foreach (PlacedFigure figure in figures)
        {
            CellEntry entry = CellEntry.Read(figure.Cell, figure.Piece.Text);
            if (entry.State is CellState.Number or CellState.Blank) known[figure.Cell] = entry.Value ?? 0;
        }

        ImmutableArray<PlacementWays> ways = LostBlanks.Solve(instance.Table, [.. cut.Select(row => CutOf(row)!)], known);
        for (int i = 0; i < cut.Count; i++) Place(cut[i], ways[i]);
    }

    private void Place(InstanceRow row, PlacementWays ways)
    {
        if (ways.All.IsEmpty)
        {
            Refuse(row.Printed, Reasons.DoesNotReconcile);
            return;
        }

        ImmutableArray<TextPiece> pieces = FilledOf(row.Printed);
        Conclusion inferred = new(ways.IsUnique ? Reasons.ByIdentity : Reasons.TotalByIdentity, ways.Identities);
        ImmutableArray<TextPiece>.Builder rest = ImmutableArray.CreateBuilder<TextPiece>();
        for (int i = 0; i < pieces.Length; i++)
        {
            if (ways.SureOf(i) is var place and >= 0) figures.Add(new(row.Form!.Cells[place], pieces[i], inferred));
            else rest.Add(pieces[i]);
        }

        TextPiece blank = new("", pieces[0].Origin);
        for (int place = 0; place < row.Form!.Cells.Length; place++)
            if (ways.IsSurelyBlank(place)) figures.Add(new(row.Form.Cells[place], blank, inferred));
        if (rest.Count > 0)
        {
            unplaced.Add(new(row.Printed, rest.ToImmutable(), Reasons.TwoWays(
                row.Form, ways.All[0].Select(column => row.Form.Columns[column]), ways.All[1].Select(column => row.Form.Columns[column]))));
        }
    }
}
