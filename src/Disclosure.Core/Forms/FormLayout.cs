namespace Disclosure.Forms;

/// <summary>
/// The printed layout of a table. It is a property of each table, not of the year or of the report: bodies mix them.
/// </summary>
public enum FormLayout
{
    /// <summary>国办公开办函〔2019〕60号 (试行), in force for the report years 2019 and 2020.</summary>
    Layout2019,

    /// <summary>国办公开办函〔2021〕30号, in force from the report year 2021.</summary>
    Layout2021,
}
