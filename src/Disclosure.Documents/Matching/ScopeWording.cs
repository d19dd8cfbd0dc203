using System.Text.RegularExpressions;
using Disclosure.Filing;

namespace Disclosure.Documents.Matching;

/// <summary>
/// Whose figures a report holds, by the sentence on how it was compiled: from the reports of lower governments, for the local level,
/// or for the body alone. Where no sentence says it, it stays unknown.
/// </summary>
internal static partial class ScopeWording
{
    public static (Scope Value, HeaderFinding Finding)? Find(TextStretch opening, string? name)
    {
        foreach (Match match in Compiled().Matches(opening.Text))
        {
            string sentence = opening.SentenceAt(match.Index);
            Scope? scope = Lower().IsMatch(sentence) ? Scope.Jurisdiction
                : Level().IsMatch(sentence) ? Scope.LocalLevel
                : sentence.Contains("本机关", StringComparison.Ordinal) && name?.EndsWith("人民政府", StringComparison.Ordinal) != true ? Scope.Own
                : null;
            if (scope is null) continue;
            int at = opening.Text.IndexOf(sentence, StringComparison.Ordinal);
            return (scope, new(HeaderField.Scope, sentence, opening.OriginAt(at), ReadingConfidence.Probable) { Value = scope.Code });
        }

        return null;
    }

    [GeneratedRegex("编制|汇总|统计范围")]
    private static partial Regex Compiled();

    [GeneratedRegex("(各(县|市|区|乡|镇|街道|州|旗)|所辖)[^。]*(政府|街道|乡镇)[^。]*报告|(本行政区域|全(省|市|县|区|州|盟|旗))[^。]*汇总")]
    private static partial Regex Lower();

    [GeneratedRegex("本级[^。]*(部门|单位)|统计范围[^。]*本级")]
    private static partial Regex Level();
}
