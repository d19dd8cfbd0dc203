using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Filing;

/// <summary>The edition of the form that a report says it follows. Another form than the two known ones is kept and not checked.</summary>
/// <inheritdoc cref="OpenCode" path="/remarks"/>
public sealed record FormEdition : OpenCode
{
    private FormEdition(string code, FormLayout? layout, string? chinese, string? english)
        : base(code, chinese is null ? null : new(chinese, english!)) => Layout = layout;

    /// <summary>国办公开办函〔2019〕60号 (试行).</summary>
    public static FormEdition Edition2019 { get; } = new("2019", FormLayout.Layout2019, "2019 年格式（试行）", "2019 form (trial)");

    /// <summary>国办公开办函〔2021〕30号.</summary>
    public static FormEdition Edition2021 { get; } = new("2021", FormLayout.Layout2021, "2021 年格式", "2021 form");

    /// <summary>The known editions, oldest first.</summary>
    public static ImmutableArray<FormEdition> All { get; } = [Edition2019, Edition2021];

    /// <summary>The layout of the edition's tables; <see langword="null"/> for an unknown edition.</summary>
    public FormLayout? Layout { get; }

    /// <summary>The edition with a code, known or not.</summary>
    public static FormEdition Of(string code) =>
        All.FirstOrDefault(edition => edition.Code == code) ?? new(code, null, null, null);

    /// <summary>The edition whose tables have the layout.</summary>
    public static FormEdition Of(FormLayout layout) => Of(OfficialForm.NameOf(layout));
}
