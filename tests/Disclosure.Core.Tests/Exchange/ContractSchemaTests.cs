using System.Text;
using System.Text.Json.Nodes;
using Disclosure.Filing;
using Disclosure.Rules;
using Xunit;

namespace Disclosure.Tests.Exchange;

/// <summary>The published schemas hold every document of their format, and refuse one that lacks a key or has a value of another type.</summary>
public sealed class ContractSchemaTests
{
    private static readonly string[] optional =
    [
        "disclosure-form/1 layouts.tables.rows.legal_basis", "disclosure-form/1 layouts.tables.rows.cells.signed",
        "disclosure-form/1 layouts.tables.grid.rows.row_span", "disclosure-form/1 layouts.tables.grid.rows.column_span",
        "disclosure-rules/1 rules.instances", "disclosure-rules/1 rules.reach", "disclosure-rules/1 rules.related_instances",
        "disclosure-rules/1 rules.related_instances.left.terms.role", "disclosure-rules/1 rules.related_instances.right.terms.role",
        "disclosure-indicators/1 indicators.numerator.terms.role", "disclosure-indicators/1 indicators.denominator.terms.role",
        "disclosure-profile/1 settings", "disclosure-profile/1 deadlines", "disclosure-profile/1 rules",
        "disclosure-profile/1 settings.instance", "disclosure-profile/1 settings.severity", "disclosure-profile/1 settings.silence",
        "disclosure-profile/1 settings.silence.by", "disclosure-profile/1 settings.silence.until", "disclosure-profile/1 settings.message",
        "disclosure-profile/1 deadlines.kind", "disclosure-profile/1 deadlines.level",
        "disclosure-profile/1 rules.left.terms", "disclosure-profile/1 rules.left.terms.coefficient", "disclosure-profile/1 rules.right.terms",
        "disclosure-profile/1 rules.right.constant", "disclosure-profile/1 rules.severity",
    ];

    public static TheoryData<string> Names => ContractDocuments.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_written_is_valid(string name) => Assert.True(IsValid(ContractDocuments.All[name]));

    [Fact]
    public void What_the_documentation_ships_and_shows_is_valid()
    {
        (string Place, byte[] Document)[] documents = [.. ContractDocuments.Shipped(), .. ContractDocuments.Shown()];
        Assert.All(documents, document => Assert.True(IsValid(document.Document), document.Place));
        Assert.Superset(
            new HashSet<string> { "disclosure-report/1", "disclosure-profile/1" },
            documents.Select(document => ContractDocuments.FormatOf(document.Document)).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_that_lacks_a_key_is_invalid(string name)
    {
        byte[] document = ContractDocuments.All[name];
        string format = ContractDocuments.FormatOf(document);
        JsonMember[] members = [.. JsonMember.OneOfEachIn(document).Where(member => !optional.Contains($"{format} {member.Name}"))];
        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.False(IsValid(format, member.Without(document)), member.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_with_a_value_of_another_type_is_invalid(string name)
    {
        byte[] document = ContractDocuments.All[name];
        string format = ContractDocuments.FormatOf(document);
        Assert.All(
            JsonMember.OneOfEachIn(document),
            member => Assert.False(IsValid(format, member.With(document, JsonNode.Parse("[[[true]]]")!)), member.Name));
    }

    [Theory]
    [InlineData("""{"format":"disclosure-profile/1","name":"x","setings":[]}""")]
    [InlineData("""{"format":"disclosure-profile/1","name":" "}""")]
    [InlineData("""{"format":"disclosure-profile/1","name":"x","settings":[{"rule":"t4.total"}]}""")]
    [InlineData("""{"format":"disclosure-profile/1","name":"x","settings":[{"rule":"T4.TOTAL","severity":"grave"}]}""")]
    [InlineData("""{"format":"disclosure-profile/1","name":"x","deadlines":[{"month":13,"day":1}]}""")]
    [InlineData("""{"format":"disclosure-profile/1","name":"x","deadlines":[{"kind":"ministry","month":1,"day":1}]}""")]
    public void What_the_reader_of_profiles_refuses_is_invalid(string profile)
    {
        byte[] document = Encoding.UTF8.GetBytes(profile);
        Assert.True(ProfileJson.Read(document).IsFailure);
        Assert.False(IsValid(document));
    }

    [Fact]
    public void The_strict_profile_that_ships_as_a_file_is_the_one_of_the_library()
    {
        RuleProfile read = ProfileJson.Read(ContractDocuments.All["strict profile"]).Value;
        Assert.Equal(RuleProfile.Strict.Name, read.Name);
        Assert.Equal<RuleSetting>([.. RuleProfile.Strict.Settings], [.. read.Settings]);
        Assert.Empty(read.Deadlines.Concat<object>(read.HouseRules));
    }

    [Fact]
    public void Deadlines_may_name_every_kind_and_level() => Assert.All(
        AuthorityKind.All.Select(kind => $"\"kind\":\"{kind}\"").Concat(AuthorityLevel.All.Select(level => $"\"level\":\"{level}\"")),
        pair => Assert.True(IsValid(Encoding.UTF8.GetBytes($$"""{"format":"disclosure-profile/1","name":"x","deadlines":[{ {{pair}},"month":1,"day":1}]}"""))));

    private static bool IsValid(byte[] document) => IsValid(ContractDocuments.FormatOf(document), document);

    private static bool IsValid(string format, byte[] document) => PublishedSchema.Of(format).IsValid(document);
}
