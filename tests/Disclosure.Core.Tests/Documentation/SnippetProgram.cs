using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Disclosure.Tests.Documentation;

/// <summary>Compiles a snippet as a program of its own, as a reader would, and runs it in the root of the checkout.</summary>
internal static class SnippetProgram
{
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    private static readonly ImmutableArray<MetadataReference> references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lock console = new();

    public static Assembly Compile(string code)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Snippet{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(ImplicitUsings), CSharpSyntaxTree.ParseText(code)],
            references,
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true));
        using MemoryStream assembly = new();
        Diagnostic[] errors = [.. compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0) throw new InvalidOperationException(string.Join('\n', errors.AsEnumerable()));
        return Assembly.Load(assembly.ToArray());
    }

    public static string Run(string code)
    {
        MethodInfo main = Compile(code).EntryPoint!;
        lock (console)
        {
            TextWriter before = Console.Out;
            string folder = Environment.CurrentDirectory;
            using StringWriter output = new() { NewLine = "\n" };
            try
            {
                Console.SetOut(output);
                Environment.CurrentDirectory = Repository.Root;
                object? result = main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
                if (result is Task task) task.GetAwaiter().GetResult();
            }
            finally
            {
                Console.SetOut(before);
                Environment.CurrentDirectory = folder;
            }

            return output.ToString().TrimEnd('\n');
        }
    }
}
