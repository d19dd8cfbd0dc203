using Disclosure.Filing;

namespace Disclosure.Rules;

/// <summary>Why a cell keeps what it enters from being decided.</summary>
internal static class UndeterminedReason
{
    public static UndeterminedReasons Of(CellEntry entry) => entry.State switch
    {
        CellState.Absent => UndeterminedReasons.NotInSource,
        CellState.Unreadable => UndeterminedReasons.NotRead,
        _ => UndeterminedReasons.Blank,
    };
}
