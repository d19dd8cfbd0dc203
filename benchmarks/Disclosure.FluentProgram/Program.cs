using System.Text.Json;
using Disclosure.Benchmarks.Alternatives;
using Disclosure.Benchmarks.Inputs;
using Disclosure.FluentProgram;
using FluentValidation.Results;

JsonSerializerOptions options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };
JsonReport report = JsonSerializer.Deserialize<JsonReport>(File.ReadAllBytes(args[0]), options)!;
ValidationResult result = new FluentReport(withSigns: true).Validate(PlainReports.Of(report));
foreach (ValidationFailure failure in result.Errors) Console.WriteLine(failure.ErrorMessage);
return result.IsValid ? 0 : 1;
