using Disclosure.Forms;
using Disclosure.Rules;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace Disclosure.Tests.Rules;

[Properties(Arbitrary = [typeof(LinearFormTests)])]
public sealed class LinearFormTests
{
    public static Arbitrary<LinearForm> Forms() => Arb.From(
        from terms in Gen.ListOf(Gen.Zip(Gen.Choose(-3, 3), Gen.Elements(OfficialForm.Cells.Take(5))))
        from constant in Gen.Choose(-2, 2)
        select terms.Aggregate(LinearForm.Of(constant), (sum, term) => sum + (term.Item1 * (LinearForm)term.Item2)),
        form => form.Terms.Select(term => form - LinearForm.Multiply(term.Coefficient, term.Cell)));

    [Property]
    public void A_form_has_every_cell_once_and_no_zero_coefficient(LinearForm form)
    {
        Assert.Equal(form.Terms.Length, form.Terms.Select(term => term.Cell).Distinct().Count());
        Assert.DoesNotContain(form.Terms, term => term.Coefficient == 0);
    }

    [Property]
    public void Subtracting_what_was_added_gives_the_form_back(LinearForm form, LinearForm other) =>
        Assert.Equal(Sorted(form), Sorted(form + other - other));

    [Property]
    public void Addition_is_associative_and_commutative_up_to_order(LinearForm a, LinearForm b, LinearForm c)
    {
        Assert.Equal(Sorted(a + b + c), Sorted(a + (b + c)));
        Assert.Equal(Sorted(a + b), Sorted(b + a));
    }

    [Property]
    public void Multiplication_distributes_over_addition(LinearForm a, LinearForm b) =>
        Assert.Equal(Sorted(3 * (a + b)), Sorted((3 * a) + (3 * b)));

    [Property]
    public void Equal_forms_have_equal_hash_codes(LinearForm form)
    {
        LinearForm same = form + LinearForm.Zero;
        Assert.Equal(form, same);
        Assert.Equal(form.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void A_form_reads_as_it_would_be_written()
    {
        LinearForm form = (2 * LinearForm.Of("requests.received.total")) - LinearForm.Of("requests.carried_out.total") + LinearForm.Of(-5);
        Assert.Equal("2*requests.received.total - requests.carried_out.total - 5", form.ToString());
        Assert.Equal("0", LinearForm.Zero.ToString());
    }

    private static string Sorted(LinearForm form) =>
        string.Join(' ', form.Terms.Select(term => $"{term.Coefficient}*{term.Cell}").Order(StringComparer.Ordinal).Append($"{form.Constant}"));
}
