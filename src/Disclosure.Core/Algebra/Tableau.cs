namespace Disclosure.Algebra;

/// <summary>
/// Variables of which some, the basic ones, are linear forms in the others, and a value for each. At first the unknowns are free and the
/// forms, numbered after them, are basic; a pivot swaps two roles. Mutable.
/// </summary>
internal sealed class Tableau
{
    // What a step costs however small the tableau is.
    private const int StepWork = 50;

    private readonly SparseVector?[] rows;
    private readonly Rational[] values;

    /// <summary>All unknowns, and with them all forms, start at zero.</summary>
    public Tableau(int unknowns, IReadOnlyList<SparseVector> forms)
    {
        rows = new SparseVector?[unknowns + forms.Count];
        values = new Rational[rows.Length];
        for (int form = 0; form < forms.Count; form++) rows[unknowns + form] = forms[form];
    }

    /// <summary>How many entries have been read or written so far: a measure of work that is the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>How many variables there are.</summary>
    public int Variables => rows.Length;

    /// <summary>The value of a variable.</summary>
    public Rational this[int variable] => values[variable];

    /// <summary>A basic variable as a form in the free ones; null where the variable is free.</summary>
    public SparseVector? Row(int variable) => rows[variable];

    /// <summary>Changes a free variable by an amount, and the basic ones with it.</summary>
    public void Move(int free, Rational by)
    {
        values[free] += by;
        Work += StepWork + rows.Length;
        for (int basic = 0; basic < rows.Length; basic++)
        {
            if (rows[basic] is not { } row) continue;
            Rational factor = row[free];
            if (!factor.IsZero) values[basic] += factor * by;
        }
    }

    /// <summary>Makes a basic variable free and a free one, with an entry in its row, basic. No value changes.</summary>
    public void Pivot(int basic, int free)
    {
        SparseVector row = rows[basic]!;
        Rational factor = row[free];
        SparseVector solved = row.Plus(-factor, SparseVector.Unit(free)).Plus(-1, SparseVector.Unit(basic)).Times(-Rational.One / factor);
        SparseVector substitution = solved.Plus(-1, SparseVector.Unit(free));
        rows[basic] = null;
        Work += StepWork + rows.Length;
        for (int other = 0; other < rows.Length; other++)
        {
            if (rows[other] is not { } affected) continue;
            Rational entry = affected[free];
            if (entry.IsZero) continue;
            rows[other] = affected.Plus(entry, substitution);
            Work += affected.Indexes.Length + substitution.Indexes.Length;
        }

        rows[free] = solved;
    }
}
