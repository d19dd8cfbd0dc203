namespace Disclosure.Cli;

/// <summary>The exit statuses of the command. 2 beats 1 beats 0.</summary>
internal static class ExitStatus
{
    /// <summary>Nothing at or above the threshold.</summary>
    public const int Fine = 0;

    /// <summary>Something is broken at or above the threshold.</summary>
    public const int Broken = 1;

    /// <summary>A wrong call, a path that matches nothing, an input without a readable report.</summary>
    public const int Unusable = 2;

    /// <summary>A fault of the program itself.</summary>
    public const int InternalError = 3;

    /// <summary>Interrupted, or nobody reads the result any longer.</summary>
    public const int Interrupted = 130;
}
