using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Disclosure.Benchmarks.Inputs;

namespace Disclosure.Benchmarks.Alternatives;

/// <summary>The attributes and <see cref="IValidatableObject"/> of the plain classes, by a walk through all of them.</summary>
internal static class AnnotatedReport
{
    private static readonly PropertyInfo[] parts = [.. typeof(PlainReport).GetProperties().Where(property => property.PropertyType.IsClass)];

    public static bool IsConsistent(PlainReport report)
    {
        List<ValidationResult> results = [];
        bool isValid = Validate(report, results);
        foreach (PropertyInfo part in parts) isValid &= Validate(part.GetValue(report)!, results);
        return isValid;
    }

    private static bool Validate(object one, List<ValidationResult> results) =>
        Validator.TryValidateObject(one, new(one), results, validateAllProperties: true);
}
