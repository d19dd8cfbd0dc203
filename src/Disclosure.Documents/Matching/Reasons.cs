using Disclosure.Forms;

namespace Disclosure.Documents.Matching;

/// <summary>Why a figure stands where it stands, or nowhere.</summary>
internal static class Reasons
{
    public static BilingualText NotFound { get; } = new(
        "未找到（可能是图片）；各格按未提供处理，不是零", "not found (it may be a picture); its cells are absent, not zero");

    public static BilingualText ByOrder { get; } = new(
        "该行没有栏目名称，按前后两行之间的行序放入", "a row without a label, placed by its order between two labelled rows");

    public static BilingualText Rejoined { get; } = new(
        "该行被栏目名称拆成两段，合并后恰为一行", "a row that its label had cut in two, joined because its parts make up one row");

    public static BilingualText BySeparators { get; } = new(
        "空白格由文字中多出的分隔符确定，全表各行恰为格式的栏数", "blanks told by the separators left in the text, which make every row of the table as wide as the form");

    public static BilingualText ByIdentity { get; } = new(
        "该行缺少空白格，按勾稽关系放入唯一相符的位置", "a row that lost its blanks, placed in the only way that reconciles");

    public static BilingualText TotalByIdentity { get; } = new(
        "该行缺少空白格，末位数字等于其余数字之和，为总计", "a row that lost its blanks: the last figure is the sum of the others, the total");

    public static BilingualText ColumnsByIdentity { get; } = new(
        "栏目次序与格式不同，按行内合计关系确定次序", "columns headed out of order, their order decided by the sums of rows");

    public static BilingualText DoesNotReconcile { get; } = new(
        "数字少于栏数，且没有与勾稽关系相符的放法", "fewer figures than columns, and no way to place them reconciles");

    public static BilingualText TooFew { get; } = new(
        "数字少于栏数，没有可以确定位置的依据", "fewer figures than columns, and nothing tells their places");

    public static BilingualText TwoWaysInDisputes { get; } = new(
        "缺少空白格，不止一种放法与各组总计相符", "lost blanks, and more than one way agrees with the totals of the groups");

    public static BilingualText TooMany { get; } = new("数字多于栏数", "more figures than columns");

    public static BilingualText NotOnForm { get; } = new("格式没有这一行", "the form has no such row");

    public static BilingualText OtherTable { get; } = new(
        "同类表格不止一张，此表不是本报告的表", "one of several tables of this kind, not that of this report");

    public static BilingualText OutsideTables { get; } = new("不在格式规定的三张表内", "in none of the form's three tables");

    public static BilingualText OneOfTwo { get; } = new(
        "同类表格不止一张，无从判断哪一张属于本报告", "several tables of this kind, and nothing tells which is that of this report");

    public static BilingualText OtherWords { get; } = new(
        "表前文字指其他年度或其他单位，但没有别的同类表格", "the words over it speak of another year or body, but there is no other table of the kind");

    public static BilingualText TwoWays(FormRow row, IEnumerable<FormColumn> first, IEnumerable<FormColumn> second) => new(
        $"不止一种放法与勾稽关系相符：{row.Label} 在{Names(first, Language.Chinese)}，或在{Names(second, Language.Chinese)}",
        $"more than one way reconciles: {row.Gloss} in {Names(first, Language.English)}, or in {Names(second, Language.English)}");

    private static string Names(IEnumerable<FormColumn> columns, Language language) => string.Join(
        language == Language.Chinese ? "、" : ", ", columns.Select(column => language == Language.Chinese ? column.Place.Chinese : column.Gloss));
}
