using Disclosure.Filing;
using Disclosure.Forms;
using Xunit;

namespace Disclosure.Tests.Filing;

/// <summary>What a report says about itself: kept as filed, compared by content.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void A_known_code_has_a_name_in_both_languages()
    {
        OpenCode[] codes = [.. AuthorityLevel.All, .. AuthorityKind.All, .. Scope.All, .. FormEdition.All];
        Assert.All(codes, code => Assert.True(code.IsKnown));
        Assert.All(AuthorityLevel.All, level => Assert.Same(level, AuthorityLevel.Of(level.Code)));
        Assert.All(AuthorityKind.All, kind => Assert.Same(kind, AuthorityKind.Of(kind.Code)));
        Assert.All(Scope.All, scope => Assert.Same(scope, Scope.Of(scope.Code)));
        Assert.All(FormEdition.All, edition => Assert.Same(edition, FormEdition.Of(edition.Code)));
    }

    [Fact]
    public void The_codes_are_those_of_the_exchange_format()
    {
        Assert.Equal(["state", "province", "prefecture", "county", "township"], AuthorityLevel.All.Select(level => level.Code));
        Assert.Equal(
            ["government", "department", "general_office", "sub_district_office", "zone_committee", "delegated_office", "public_institution", "vertical_body", "authorised_organisation"],
            AuthorityKind.All.Select(kind => kind.Code));
        Assert.Equal(["own", "local_level", "jurisdiction"], Scope.All.Select(scope => scope.Code));
        Assert.Equal(["2019", "2021"], FormEdition.All.Select(edition => edition.Code));
    }

    [Fact]
    public void An_unknown_code_is_kept_as_written()
    {
        AuthorityKind kind = AuthorityKind.Of("embassy");
        Assert.Equal("embassy", kind.Code);
        Assert.False(kind.IsKnown);
        Assert.Equal(AuthorityKind.Of("embassy"), kind);
        Assert.NotEqual<OpenCode>(Scope.Of("embassy"), kind);
        Assert.Null(FormEdition.Of("2016").Layout);
        Assert.Throws<ArgumentException>(() => Scope.Of(""));
    }

    [Fact]
    public void Headers_are_equal_by_content_former_names_included()
    {
        ReportHeader one = Header("焦作市人民委员会");
        Assert.Equal(Header("焦作市人民委员会"), one);
        Assert.Equal(Header("焦作市人民委员会").GetHashCode(), one.GetHashCode());
        Assert.NotEqual(Header("焦作县人民政府"), one);

        static ReportHeader Header(string former) => ReportHeader.Empty with
        {
            Form = FormEdition.Edition2021,
            Authority = new() { Name = "焦作市人民政府", Level = AuthorityLevel.Prefecture, FormerNames = [former] },
            Scope = Scope.Jurisdiction,
            Year = 2023,
            Period = new(new(2023, 1, 1), new(2023, 12, 31)),
        };
    }

    [Fact]
    public void A_header_is_of_the_first_revision_unless_it_says_otherwise()
    {
        Assert.Equal(1, ReportHeader.Empty.Revision);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportHeader.Empty with { Revision = 0 });
        Assert.Throws<ArgumentNullException>(() => ReportHeader.Empty with { Authority = null! });
        Assert.Empty((Authority.Unknown with { FormerNames = default }).FormerNames);
    }

    [Theory]
    [InlineData("91410800", "焦作市人民政府", "91410800")]
    [InlineData(null, " 焦作市　人民政府（办公室）", "焦作市人民政府(办公室)")]
    [InlineData(null, null, "")]
    public void A_body_is_known_by_its_identifier_else_by_its_name(string? id, string? name, string key) =>
        Assert.Equal(key, new Authority { Id = id, Name = name }.Key);

    [Fact]
    public void Texts_are_listed_in_the_order_of_the_form_and_compared_as_printed()
    {
        Assert.True(FormSection.TryGet("overview.platform", out FormSection? platform));
        Narrative one = Narrative.Empty.With(FormSection.OtherMatters, "无").With(platform, "网站改版").With(FormSection.Overview, "总体");
        Narrative other = Narrative.Empty.With(FormSection.Overview, "总体").With(FormSection.OtherMatters, "无").With(platform, "网站改版");
        Assert.Equal([FormSection.Overview, platform, FormSection.OtherMatters], one.Sections);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, other.With(platform, "网站改版。"));
        Assert.Null(one[FormSection.Requests]);
        Assert.True(Narrative.Empty.IsEmpty);
        Assert.False(one.IsEmpty);
    }

    [Fact]
    public void Rows_out_of_the_form_are_equal_by_content()
    {
        UnplacedRow row = new("proactive", "其他主动公开文件", ["12", null]);
        Assert.Equal(new UnplacedRow("proactive", "其他主动公开文件", ["12", null]), row);
        Assert.Equal(new UnplacedRow("proactive", "其他主动公开文件", ["12", null]).GetHashCode(), row.GetHashCode());
        Assert.NotEqual(new UnplacedRow("proactive", "其他主动公开文件", ["12", ""]), row);
        Assert.Empty(new UnplacedRow(null, "行政检查", default).Cells);
    }

    [Fact]
    public void A_placement_is_equal_by_reason_and_identities()
    {
        InferredPlacement placement = new("first and last value of a collapsed row", ["T3.ROW/received"]);
        Assert.Equal(new InferredPlacement("first and last value of a collapsed row", ["T3.ROW/received"]), placement);
        Assert.NotEqual(new InferredPlacement("first and last value of a collapsed row"), placement);
    }
}
