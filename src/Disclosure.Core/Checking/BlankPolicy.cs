namespace Disclosure.Checking;

/// <summary>How a printed blank or none-mark in tables 3 and 4 enters the identities. Absent and unreadable cells are never zero.</summary>
public enum BlankPolicy
{
    /// <summary>A blank is unknown: what it enters cannot be decided.</summary>
    Unknown,

    /// <summary>A blank is read as 0, except in the column total. The result says that it was.</summary>
    Zero,
}
