using System.Globalization;
using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rollup;
using Disclosure.Series;

namespace Disclosure.Cli;

/// <summary><c>disclosure sum</c>: adds the reports of bodies and gives the report of the whole.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="roster">Who has to file, where that was given.</param>
/// <param name="inputs">The reports.</param>
/// <param name="notes">Tells how the sum was made.</param>
internal sealed class SumCommand(SumOptions options, Roster? roster, ReportInputs inputs, Notes notes)
{
    private const int GapsShown = 5;

    /// <summary>Runs the command and gives the exit status.</summary>
    public Result<int, WrongCall> Run(Stream output)
    {
        SourcedReport[] reports =
        [
            .. from path in options.Inputs.Paths
               from read in inputs.Read(path)
               where read.Item.Report is not null
               select new SourcedReport(read.Item.Report!, read.Source.PlaceOf(read.Item.Line)),
        ];
        inputs.Close();
        ReportHeader header = new() { Authority = new() { Name = options.Name }, Scope = options.Scope };
        Result<ReportSum, SumError> sum = ReportSum.Create(reports, header, options.Blanks);
        if (sum.IsFailure) return new WrongCall(sum.Error.Message);
        output.Write(options.Target.Write(sum.Value.Report, false));
        output.Flush();
        Tell(sum.Value);
        if (roster is not null) foreach (RosterCoverage coverage in RosterCoverage.Of(roster, ReportArchive.Of(reports, roster))) notes.Say(coverage.Message);
        return inputs.HasFailed ? ExitStatus.Unusable : ExitStatus.Fine;
    }

    private void Tell(ReportSum sum)
    {
        notes.Say(sum.Report.Notes[^1].Message);
        foreach (SourcedReport broken in sum.Inconsistent)
            notes.Say(new($"勾稽不符，按原数相加：{broken.Source}", $"inconsistent, added as printed: {broken.Source}"));
        foreach (SourcedReport part in sum.Parts)
        {
            foreach (FormTable table in OfficialForm.TableKinds.Select(part.Report.Table).Where(table => part.Report.Has(table.Kind) && table.Layout != sum.Report.Table(table.Kind).Layout))
                notes.Say(new(
                    $"{part.Source}：{table.Title.Chinese}为 {OfficialForm.NameOf(table.Layout)} 年格式，汇总为 {OfficialForm.NameOf(sum.Report.Table(table.Kind).Layout)} 年格式",
                    $"{part.Source}: {table.Title.English} has the {OfficialForm.NameOf(table.Layout)} layout, the sum the {OfficialForm.NameOf(sum.Report.Table(table.Kind).Layout)} one"));
        }

        foreach (IGrouping<SourcedReport, SumGap> part in sum.Gaps.GroupBy(gap => gap.Part))
        {
            string cells = string.Join(", ", part.Take(GapsShown).Select(gap => gap.Cell.Id)) + (part.Count() > GapsShown ? ", …" : "");
            string count = part.Count().ToString(CultureInfo.InvariantCulture);
            notes.Say(new BilingualText($"{part.Key.Source}：{count} 格未能相加（{cells}）", $"{part.Key.Source}: {count} cells not added ({cells})"));
        }
    }
}
