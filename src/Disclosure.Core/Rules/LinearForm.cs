using System.Collections.Immutable;
using Disclosure.Forms;

namespace Disclosure.Rules;

/// <summary>A sum of cells with whole coefficients and a whole constant: one side of a linear rule.</summary>
/// <remarks>Immutable. Each cell of a role stands in it once, in the order of its first mention. Equality is by terms in their order and constant.</remarks>
public sealed class LinearForm : IEquatable<LinearForm>
{
    private LinearForm(ImmutableArray<LinearTerm> terms, long constant)
    {
        Terms = terms;
        Constant = constant;
    }

    /// <summary>The empty sum, zero.</summary>
    public static LinearForm Zero { get; } = new([], 0);

    /// <summary>The cells with their coefficients.</summary>
    public ImmutableArray<LinearTerm> Terms { get; }

    /// <summary>The constant.</summary>
    public long Constant { get; }

    /// <summary>The sum of cells, each once.</summary>
    public static LinearForm Of(params IEnumerable<FormCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        List<LinearTerm> terms = [];
        foreach (FormCell cell in cells)
        {
            ArgumentNullException.ThrowIfNull(cell, nameof(cells));
            AddTo(terms, new(1, cell));
        }

        return new([.. terms], 0);
    }

    /// <summary>The sum of cells named by their identifiers.</summary>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public static LinearForm Of(params ReadOnlySpan<string> cells)
    {
        LinearForm sum = Zero;
        foreach (string cell in cells) sum += OfficialForm.Cell(cell);
        return sum;
    }

    /// <summary>The sum of cells of the report of the year before, named by their identifiers.</summary>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public static LinearForm OfLastYear(params ReadOnlySpan<string> cells) => Of(TermRole.LastYear, cells);

    /// <summary>The sum of cells over the reports of the bodies under it, named by their identifiers.</summary>
    /// <exception cref="ArgumentException">The form has no such cell.</exception>
    public static LinearForm OfChildren(params ReadOnlySpan<string> cells) => Of(TermRole.Children, cells);

    /// <summary>A constant.</summary>
    public static LinearForm Of(long constant) => new([], constant);

    /// <summary>The cell itself.</summary>
    public static implicit operator LinearForm(FormCell cell) => FromFormCell(cell);

    /// <summary>The cell itself.</summary>
    public static LinearForm FromFormCell(FormCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return new([new(1, cell)], 0);
    }

    /// <summary>The sum of two forms.</summary>
    public static LinearForm operator +(LinearForm left, LinearForm right) => Add(left, right);

    /// <summary>The difference of two forms.</summary>
    public static LinearForm operator -(LinearForm left, LinearForm right) => Subtract(left, right);

    /// <summary>A form times a whole number.</summary>
    public static LinearForm operator *(long factor, LinearForm form) => Multiply(factor, form);

    /// <summary>The sum of two forms.</summary>
    public static LinearForm Add(LinearForm left, LinearForm right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        List<LinearTerm> terms = [.. left.Terms];
        foreach (LinearTerm term in right.Terms) AddTo(terms, term);
        terms.RemoveAll(term => term.Coefficient == 0);
        return new([.. terms], left.Constant + right.Constant);
    }

    /// <summary>The difference of two forms.</summary>
    public static LinearForm Subtract(LinearForm left, LinearForm right) => Add(left, Multiply(-1, right));

    /// <summary>A form times a whole number.</summary>
    public static LinearForm Multiply(long factor, LinearForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return factor == 0
            ? Zero
            : new([.. form.Terms.Select(term => term with { Coefficient = factor * term.Coefficient })], factor * form.Constant);
    }

    /// <inheritdoc/>
    public bool Equals(LinearForm? other) =>
        other is not null && Constant == other.Constant && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LinearForm);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Terms.Aggregate(Constant.GetHashCode(), (hash, term) => HashCode.Combine(hash, term.Coefficient, term.Cell.Index, term.Role));

    /// <summary>The form as text, for example <c>2*requests.received.total - 5</c>.</summary>
    public override string ToString()
    {
        IEnumerable<string> parts = Terms.Select(term => term.Coefficient switch
        {
            1 => $"+ {term.Name}",
            -1 => $"- {term.Name}",
            < 0 => FormattableString.Invariant($"- {-(Int128)term.Coefficient}*{term.Name}"),
            _ => FormattableString.Invariant($"+ {term.Coefficient}*{term.Name}"),
        });
        if (Constant != 0 || Terms.IsEmpty) parts = parts.Append(Signed(Constant));
        string text = string.Join(' ', parts);
        return text.StartsWith("+ ", StringComparison.Ordinal) ? text[2..] : text;
    }

    /// <summary>A cell in a role.</summary>
    internal static LinearForm Of(TermRole role, FormCell cell) => new([new(1, cell, role)], 0);

    private static LinearForm Of(TermRole role, ReadOnlySpan<string> cells)
    {
        LinearForm sum = Zero;
        foreach (string cell in cells) sum += Of(role, OfficialForm.Cell(cell));
        return sum;
    }

    private static void AddTo(List<LinearTerm> terms, LinearTerm term)
    {
        int at = terms.FindIndex(known => known.Cell == term.Cell && known.Role == term.Role);
        if (at < 0) terms.Add(term);
        else terms[at] = term with { Coefficient = terms[at].Coefficient + term.Coefficient };
    }

    private static string Signed(long constant) =>
        FormattableString.Invariant($"{(constant < 0 ? '-' : '+')} {Int128.Abs(constant)}");
}
