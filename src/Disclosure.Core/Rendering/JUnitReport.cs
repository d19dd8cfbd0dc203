using System.Globalization;
using System.Xml;
using Disclosure.Exchange;

namespace Disclosure.Rendering;

/// <summary>
/// Writes results as JUnit XML for a pipeline: a suite is a report, a case is a rule. A case fails where a finding of the rule reaches
/// <see cref="Threshold"/>; it is skipped, with the reason, where the rule could not be decided, does not apply or is silenced; what asks
/// for nothing stands in its output, and what explains the breaches in that of the suite. An input that could not be read is a suite with
/// an error. Suites are written as they come.
/// </summary>
/// <remarks>
/// Immutable and safe for any number of threads. Equality is by settings. Times are 0, because the same results give the same bytes.
/// </remarks>
public sealed record JUnitReport
{
    /// <summary>The language of names and messages.</summary>
    public Language Language { get; init; }

    /// <summary>What fails a case.</summary>
    public FailureThreshold Threshold { get; init; } = new();

    /// <summary>Whether to name the cells that explain broken identities.</summary>
    public bool Diagnoses { get; init; } = true;

    /// <summary>Writes a suite for every input in UTF-8 and leaves the stream open.</summary>
    public void Write(IEnumerable<CheckedInput> inputs, Stream output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        using XmlWriter xml = XmlDocuments.Create(output);
        xml.WriteStartDocument();
        xml.WriteStartElement("testsuites");
        xml.WriteText("name", "disclosure");
        foreach (CheckedInput input in inputs)
        {
            if (input is CheckedReport report) WriteSuite(xml, report);
            else WriteUnreadable(xml, (UnreadableInput)input);
        }

        xml.WriteEndDocument();
    }

    private void WriteSuite(XmlWriter xml, CheckedReport report)
    {
        RuleCase[] cases = [.. RuleCase.Of(report.Result, Threshold, report.Baseline)];
        string title = ReportTitle.Of(report.Result.Report).In(Language);
        StartSuite(xml, report, title, cases.Length, cases.Count(c => c.Standing == CaseStanding.Failed), 0, cases.Count(c => c.Standing == CaseStanding.Skipped));
        xml.WriteStartElement("properties");
        WriteProperty(xml, "source", report.Place);
        WriteProperty(xml, "verdict", CodeNames.Of(report.Result.Verdict));
        WriteProperty(xml, "headline", Headline.Of(report.Result).In(Language));
        xml.WriteEndElement();
        foreach (RuleCase one in cases)
        {
            StartCase(xml, title, $"{one.Rule.Id} {one.Rule.Title.In(Language)}");
            WriteOutcome(xml, one);
            xml.WriteEndElement();
        }

        string located = Diagnoses ? string.Join('\n', Diagnoser.Default.Diagnose(report.Result).Select(diagnosis => diagnosis.Message(Language))) : "";
        if (located.Length > 0) xml.WriteElementString("system-out", HarmlessText.Of(located));
        xml.WriteEndElement();
    }

    private void WriteOutcome(XmlWriter xml, RuleCase one)
    {
        string lines = string.Join('\n', one.Told.Select(finding => HarmlessText.Of(LineOf(finding))));
        if (one.Standing == CaseStanding.Failed) WriteAnswer(xml, "failure", CodeNames.Of(one.Told[0].Severity), one.Summary(Language), lines);
        else if (one.Standing == CaseStanding.Skipped) WriteAnswer(xml, "skipped", null, one.Summary(Language), lines);
        else if (lines.Length > 0) xml.WriteElementString("system-out", lines);
    }

    private string LineOf(Finding finding) =>
        FiledReason.Of(finding) is { } reason ? $"{finding.Message(Language)} [{reason}]" : finding.Message(Language);

    private void WriteUnreadable(XmlWriter xml, UnreadableInput input)
    {
        StartSuite(xml, input, input.Place, 1, 0, 1, 0);
        StartCase(xml, input.Place, "READ");
        WriteAnswer(xml, "error", input.Code, input.Message.In(Language), "");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartSuite(XmlWriter xml, CheckedInput input, string name, int tests, int failures, int errors, int skipped)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteText("name", name);
        xml.WriteText("tests", Text(tests));
        xml.WriteText("failures", Text(failures));
        xml.WriteText("errors", Text(errors));
        xml.WriteText("skipped", Text(skipped));
        xml.WriteText("time", "0");
        xml.WriteText("file", input.Source);
    }

    private static void StartCase(XmlWriter xml, string suite, string name)
    {
        xml.WriteStartElement("testcase");
        xml.WriteText("name", name);
        xml.WriteText("classname", suite);
        xml.WriteText("time", "0");
    }

    private static void WriteAnswer(XmlWriter xml, string element, string? type, string message, string lines)
    {
        xml.WriteStartElement(element);
        if (type is not null) xml.WriteText("type", type);
        xml.WriteText("message", message);
        if (lines.Length > 0) xml.WriteString(lines);
        xml.WriteEndElement();
    }

    private static void WriteProperty(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("property");
        xml.WriteText("name", name);
        xml.WriteText("value", value);
        xml.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
