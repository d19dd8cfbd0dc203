using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Warehouse;

namespace Disclosure.Cli;

/// <summary><c>disclosure convert</c>: reads reports and writes them in another format, one after the other.</summary>
/// <param name="options">What the call asks for.</param>
/// <param name="roster">Who is whom in the wide table, where that was given.</param>
/// <param name="inputs">The reports.</param>
/// <param name="notes">Tells what is no result.</param>
/// <param name="target">The full path of the file or folder that takes the result; <see langword="null"/> for standard output.</param>
/// <param name="output">Standard output.</param>
internal sealed class ConvertCommand(ConvertOptions options, Roster? roster, ReportInputs inputs, Notes notes, string? target, Stream output)
{
    private readonly bool isFolder = target is not null && (Directory.Exists(target) || Path.EndsInDirectorySeparator(options.Output!));
    private readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);
    private int reports;

    /// <summary>Runs the command and gives the exit status.</summary>
    public Result<int, WrongCall> Run()
    {
        try
        {
            inputs.Measure(options.Inputs.Paths);
            return options.Target.TakesMany && !isFolder ? WriteAsOne() : WriteEach();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && target is not null)
        {
            return WrongCall.CannotWrite(target, failure.Message);
        }
        catch (Exception missing) when (ParquetInput.IsLackOfLibrary(missing))
        {
            return WrongCall.NoParquetLibrary;
        }
    }

    private IEnumerable<(InputSource Source, long? Line, FiledReport Report)> Reports()
    {
        foreach (string path in options.Inputs.Paths)
        {
            foreach ((InputSource source, int _, InputItem item) in inputs.Read(path))
            {
                if (item.Report is { } report) yield return (source, item.Line, report);
                notes.Step(++reports, inputs);
            }
        }
    }

    private int WriteAsOne()
    {
        using FileStream? file = target is null ? null : new(target, FileMode.Create, FileAccess.Write, FileShare.Read);
        Stream stream = file ?? output;
        if (options.Target.WriteTable is { } writeTable) writeTable(Reports().Select(Stored), stream);
        else foreach ((InputSource _, long? _, FiledReport report) in Reports()) stream.Write(options.Target.Write(report, options.HasProvenance));
        stream.Flush();
        return Status();
    }

    /// <summary>A report as a row that its place tells from all others.</summary>
    private StoredReport Stored((InputSource Source, long? Line, FiledReport Report) read) =>
        StoredReport.Of(read.Source.PlaceOf(read.Line), read.Report, roster);

    /// <summary>Each report as a document of its own: the only one to the named file or standard output, several into a folder.</summary>
    private Result<int, WrongCall> WriteEach()
    {
        FiledReport? only = null;
        foreach ((InputSource source, long? _, FiledReport report) in Reports())
        {
            if (isFolder)
            {
                string path = PathOf(source);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, options.Target.Write(report, options.HasProvenance));
            }
            else if (only is null)
            {
                only = report;
            }
            else
            {
                return WrongCall.SeveralReports;
            }
        }

        if (only is not null)
        {
            byte[] document = options.Target.Write(only, options.HasProvenance);
            if (target is not null) File.WriteAllBytes(target, document);
            else output.Write(document);
            output.Flush();
        }

        return Status();
    }

    private int Status()
    {
        inputs.Close();
        return inputs.HasFailed ? ExitStatus.Unusable : ExitStatus.Fine;
    }

    /// <summary>Where a report goes in the folder: the path of its source below it with the ending of the format, numbered where that is taken.</summary>
    private string PathOf(InputSource source)
    {
        string[] parts = [.. source.Name.Split('/', '\\').Where(part => part.Length > 0 && part is not ("." or "..") && !part.EndsWith(':'))];
        string stem = Path.Combine([target!, .. parts[..^1], parts[^1] == InputSource.StandardInputName ? "report" : Path.GetFileNameWithoutExtension(parts[^1])]);
        string path = $"{stem}.{options.Target.Name}";
        for (int number = 2; !written.Add(path); number++) path = FormattableString.Invariant($"{stem}-{number}.{options.Target.Name}");
        return path;
    }
}
