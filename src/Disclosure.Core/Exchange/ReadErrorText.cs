using Disclosure.Forms;

namespace Disclosure.Exchange;

/// <summary>The names of the reasons and the sentences about them: what is wrong, and what to do.</summary>
internal static class ReadErrorText
{
    public static string NameOf(ReadErrorCode code) => code switch
    {
        ReadErrorCode.EmptyDocument => "empty_document",
        ReadErrorCode.TooLarge => "too_large",
        ReadErrorCode.TextTooLong => "text_too_long",
        ReadErrorCode.Utf16 => "utf16",
        ReadErrorCode.InvalidUtf8 => "invalid_utf8",
        ReadErrorCode.MalformedJson => "malformed_json",
        ReadErrorCode.UnexpectedEnd => "unexpected_end",
        ReadErrorCode.Comment => "comment",
        ReadErrorCode.TrailingData => "trailing_data",
        ReadErrorCode.TooDeep => "too_deep",
        ReadErrorCode.DuplicateKey => "duplicate_key",
        ReadErrorCode.LoneSurrogate => "lone_surrogate",
        ReadErrorCode.MissingFormat => "missing_format",
        ReadErrorCode.UnknownFormat => "unknown_format",
        ReadErrorCode.WrongType => "wrong_type",
        ReadErrorCode.RowLength => "row_length",
        ReadErrorCode.LayoutConflict => "layout_conflict",
        ReadErrorCode.ValueMismatch => "value_mismatch",
        ReadErrorCode.ContradictoryCell => "contradictory_cell",
        ReadErrorCode.InvalidDate => "invalid_date",
        ReadErrorCode.NumberOutOfRange => "number_out_of_range",
        ReadErrorCode.MissingKey => "missing_key",
        ReadErrorCode.UnknownKey => "unknown_key",
        ReadErrorCode.UnknownValue => "unknown_value",
        ReadErrorCode.InvalidRule => "invalid_rule",
        ReadErrorCode.InvalidRoster => "invalid_roster",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "not a reason"),
    };

    public static BilingualText Of(ReadError error)
    {
        string expected = error.Expected ?? "";
        string found = error.Found ?? "";
        return error.Code switch
        {
            ReadErrorCode.EmptyDocument => new(
                "没有内容。请提供一份报告。",
                "there is nothing to read. Give a report."),
            ReadErrorCode.TooLarge => new(
                $"超过 {expected} 字节的上限。请核对这是否为一份报告，确需读取时调高上限。",
                $"over the limit of {expected} bytes. Check that this is one report; if it is, raise the limit."),
            ReadErrorCode.TextTooLong => new(
                $"此处文本长 {found} 字节，超过 {expected} 字节的上限。请缩短，或调高上限。",
                $"a text of {found} bytes, over the limit of {expected}. Shorten it, or raise the limit."),
            ReadErrorCode.Utf16 => new(
                "文件是 UTF-16 或 UTF-32，不是 UTF-8。请另存为 UTF-8。",
                "the bytes are UTF-16 or UTF-32, not UTF-8. Save the file as UTF-8."),
            ReadErrorCode.InvalidUtf8 => new(
                $"字节 {found} 不是 UTF-8。请以 UTF-8 保存；GBK 文件须先转换。",
                $"the byte {found} is not UTF-8. Save the file as UTF-8; convert it first if it is GBK."),
            ReadErrorCode.MalformedJson => new(
                $"JSON 语法有误，此处不应出现 {found}。请更正。",
                $"not JSON: {found} cannot stand here. Correct the syntax."),
            ReadErrorCode.UnexpectedEnd => new(
                "内容到此中断。请核对文件是否完整。",
                "the document breaks off here. Check that the file is complete."),
            ReadErrorCode.Comment => new(
                "JSON 不允许注释。请删去。",
                "JSON has no comments. Remove it."),
            ReadErrorCode.TrailingData => new(
                "报告之后还有内容。请删去；多份报告请每行一份（NDJSON）。",
                "something follows the report. Remove it; write several reports one a line (NDJSON)."),
            ReadErrorCode.TooDeep => new(
                $"嵌套超过 {expected} 层。报告不需要这么多层，请核对来源。",
                $"nested over {expected} deep. No report needs that; check the source."),
            ReadErrorCode.DuplicateKey => new(
                $"键“{found}”重复。请只保留一个。",
                $"the key '{found}' stands twice. Keep one of them."),
            ReadErrorCode.LoneSurrogate => new(
                $"转义 {found} 只有半个代理对，不是字符。请更正。",
                $"the escape {found} is half of a surrogate pair and no character. Correct it."),
            ReadErrorCode.MissingFormat => new(
                $"缺少 format。请写明 \"format\": \"{expected}\"。",
                $"the format is missing. Say \"format\": \"{expected}\"."),
            ReadErrorCode.UnknownFormat => new(
                $"format 为“{found}”，此处只读“{expected}”。请核对文件种类或版本。",
                $"the format is '{found}', and only '{expected}' is read here. Check the kind of file and its version."),
            ReadErrorCode.WrongType => new(
                $"此处应为 {JsonTypeText.Chinese(expected)}，却是 {JsonTypeText.Chinese(found)}。请更正。",
                $"expected {JsonTypeText.English(expected)}, found {JsonTypeText.English(found)}. Correct it."),
            ReadErrorCode.RowLength => new(
                $"应有 {expected.Replace("|", " 或 ", StringComparison.Ordinal)} 格，却有 {found} 格。"
                + "请按格式的栏目顺序写全：空白写 null，原件没有的格写 {\"absent\": true}。",
                $"expected {expected.Replace("|", " or ", StringComparison.Ordinal)} cells, found {found}. Give every cell in the order "
                + "of the form: null for a blank one, {\"absent\": true} for one that the source does not have."),
            ReadErrorCode.LayoutConflict => new(
                $"此处为 {found} 年格式，而本表其他部分为 {expected} 年格式。一张表只能用一种格式，请更正。",
                $"this is the {found} layout, and the rest of the table has the {expected} layout. A table has one layout; correct it."),
            ReadErrorCode.ValueMismatch => new(
                $"printed 读作 {JsonTypeText.Chinese(expected)}，而 value 为 {found}。请按原件更正其一，或删去 value。",
                $"printed reads as {JsonTypeText.English(expected)}, but value is {found}. "
                + "Correct one of them from the source, or leave value out."),
            ReadErrorCode.ContradictoryCell => new(
                $"单元格的 {expected} 与 {found} 互相矛盾。请只保留一个。",
                $"{expected} and {found} of a cell exclude each other. Keep one of them."),
            ReadErrorCode.InvalidDate => new(
                $"“{found}”不是日期。请写成 2024-03-22 的形式。",
                $"'{found}' is not a date. Write it like 2024-03-22."),
            ReadErrorCode.NumberOutOfRange => new(
                $"此处不能为 {found}，应在 {expected} 之内。请更正。",
                $"{found} cannot stand here; expected {expected}. Correct it."),
            ReadErrorCode.MissingKey => new(
                $"缺少键 {expected}。请补上。",
                $"the key {expected} is missing. Add it."),
            ReadErrorCode.UnknownKey => new(
                $"未知的键“{found}”。请核对拼写，或改用宽松读取。",
                $"the key '{found}' is unknown. Check its spelling, or read leniently."),
            ReadErrorCode.UnknownValue => new(
                $"未知的取值“{found}”。请核对拼写，或改用宽松读取。",
                $"the value '{found}' is unknown. Check its spelling, or read leniently."),
            ReadErrorCode.InvalidRoster => new($"{expected}。请更正名册。", $"{found}. Correct the roster."),
            ReadErrorCode.InvalidRule => new($"{expected}。请更正规则或设置。", $"{found}. Correct the rule or setting."),
            _ => throw new ArgumentOutOfRangeException(nameof(error), error.Code, "not a reason"),
        };
    }
}
