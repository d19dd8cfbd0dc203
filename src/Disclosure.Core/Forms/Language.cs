namespace Disclosure;

/// <summary>The language of a message. Data never depends on it.</summary>
public enum Language
{
    /// <summary>Simplified Chinese (简体中文), the language of the form.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
