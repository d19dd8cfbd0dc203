using System.Collections.Immutable;

namespace Disclosure.Filing;

/// <summary>The kind of body that files.</summary>
/// <inheritdoc cref="OpenCode" path="/remarks"/>
public sealed record AuthorityKind : OpenCode
{
    private AuthorityKind(string code, string? chinese, string? english)
        : base(code, chinese is null ? null : new(chinese, english!))
    {
    }

    /// <summary>人民政府.</summary>
    public static AuthorityKind Government { get; } = new("government", "人民政府", "government");

    /// <summary>部门: a department of a government.</summary>
    public static AuthorityKind Department { get; } = new("department", "部门", "department");

    /// <summary>办公厅（室）: the general office of a government.</summary>
    public static AuthorityKind GeneralOffice { get; } = new("general_office", "办公厅（室）", "general office");

    /// <summary>街道办事处.</summary>
    public static AuthorityKind SubDistrictOffice { get; } = new("sub_district_office", "街道办事处", "sub-district office");

    /// <summary>开发区管委会.</summary>
    public static AuthorityKind ZoneCommittee { get; } = new("zone_committee", "开发区管委会", "zone committee");

    /// <summary>派出机关.</summary>
    public static AuthorityKind DelegatedOffice { get; } = new("delegated_office", "派出机关", "delegated office");

    /// <summary>公共企事业单位.</summary>
    public static AuthorityKind PublicInstitution { get; } = new("public_institution", "公共企事业单位", "public institution");

    /// <summary>垂直管理部门: led by its own system, outside local totals.</summary>
    public static AuthorityKind VerticalBody { get; } = new("vertical_body", "垂直管理部门", "vertically led body");

    /// <summary>授权组织: authorised by law to administer public affairs.</summary>
    public static AuthorityKind AuthorisedOrganisation { get; } = new("authorised_organisation", "授权组织", "authorised organisation");

    /// <summary>The known kinds.</summary>
    public static ImmutableArray<AuthorityKind> All { get; } =
    [
        Government, Department, GeneralOffice, SubDistrictOffice, ZoneCommittee, DelegatedOffice, PublicInstitution, VerticalBody,
        AuthorisedOrganisation,
    ];

    /// <summary>The kind with a code, known or not.</summary>
    public static AuthorityKind Of(string code) => All.FirstOrDefault(kind => kind.Code == code) ?? new(code, null, null);
}
