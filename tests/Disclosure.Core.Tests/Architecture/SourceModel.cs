using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Disclosure.Tests.Architecture;

/// <summary>What an expression or a name in a source file means.</summary>
/// <param name="Room">The folder of the file.</param>
/// <param name="Place">File and line, for messages.</param>
/// <param name="Node">The expression or name.</param>
/// <param name="Symbol">What it refers to.</param>
/// <param name="Type">The type of its value.</param>
internal sealed record SourceUse(string Room, string Place, ExpressionSyntax Node, ISymbol? Symbol, ITypeSymbol? Type);

/// <summary>The source of a library, compiled here so that tests can ask what every name in it means.</summary>
internal sealed class SourceModel
{
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly ImmutableArray<MetadataReference> references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Disclosure", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<SourceModel> core = new(() => new(Files(Repository.PathOf("src", "Disclosure.Core"))));

    private readonly CSharpCompilation compilation;
    private readonly Dictionary<SyntaxTree, SemanticModel> models;

    public SourceModel(IEnumerable<(string Path, string Text)> files)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        compilation = CSharpCompilation.Create(
            "Source",
            files.Append(("Usings.cs", ImplicitUsings)).Select(file => CSharpSyntaxTree.ParseText(file.Item2, options, file.Item1)),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        models = compilation.SyntaxTrees.ToDictionary(tree => tree, tree => compilation.GetSemanticModel(tree));
        Errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(error => error.ToString())];
        Uses = [.. compilation.SyntaxTrees.SelectMany(UsesIn)];
    }

    /// <summary>The source of Disclosure.Core.</summary>
    public static SourceModel Core => core.Value;

    /// <summary>What does not compile. A name that means nothing would be overlooked.</summary>
    public ImmutableArray<string> Errors { get; }

    /// <summary>Every expression and name of every file; not those in documentation comments.</summary>
    public ImmutableArray<SourceUse> Uses { get; }

    /// <summary>The types declared at the top of a file, with the folder of the file.</summary>
    public IEnumerable<(string Room, INamedTypeSymbol Type)> DeclaredTypes =>
        from tree in compilation.SyntaxTrees
        let model = models[tree]
        from node in tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
        let type = model.GetDeclaredSymbol(node)
        where type.ContainingType is null
        select (RoomOf(tree), type);

    /// <summary>One file, for showing that a test can fail.</summary>
    public static SourceModel Of(string path, string text) => new([(path, text)]);

    /// <summary>The folder in whose files a type is declared; <see langword="null"/> for a type from elsewhere.</summary>
    public static string? RoomOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => RoomOf(array.ElementType),
        null => null,
        _ => type.OriginalDefinition.DeclaringSyntaxReferences is [var declaration, ..] ? RoomOf(declaration.SyntaxTree) : null,
    };

    /// <summary>The types, ready for reflection.</summary>
    public ImmutableArray<Type> Load()
    {
        using MemoryStream image = new();
        if (!compilation.Emit(image).Success) throw new InvalidOperationException(string.Join('\n', Errors));
        return [.. Assembly.Load(image.ToArray()).GetTypes()];
    }

    /// <summary>The type of an expression.</summary>
    public ITypeSymbol? TypeOf(ExpressionSyntax node) => models[node.SyntaxTree].GetTypeInfo(node).Type;

    /// <summary>Whether an interpolated string is handed to something that may bring a culture of its own, not made a string at once.</summary>
    public bool HasProvider(InterpolatedStringExpressionSyntax text) =>
        models[text.SyntaxTree].GetConversion(text) is { IsInterpolatedString: true } or { IsInterpolatedStringHandler: true };

    private static string RoomOf(SyntaxTree tree) => Path.GetDirectoryName(tree.FilePath)?.Split(Path.DirectorySeparatorChar)[0] ?? "";

    private static IEnumerable<(string, string)> Files(string folder) =>
        from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        select (Path.GetRelativePath(folder, path), File.ReadAllText(path));

    private IEnumerable<SourceUse> UsesIn(SyntaxTree tree)
    {
        SemanticModel model = models[tree];
        string room = RoomOf(tree);
        foreach (ExpressionSyntax node in tree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
        {
            string place = $"{tree.FilePath}:{tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}";
            yield return new(room, place, node, model.GetSymbolInfo(node).Symbol, model.GetTypeInfo(node).Type);
        }
    }
}
