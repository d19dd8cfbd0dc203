namespace Disclosure;

/// <summary>How many bits a figure of a <see cref="ReportBatch"/> has. The verdicts are the same; memory and speed differ.</summary>
public enum LaneWidth
{
    /// <summary>32 bits: 784 bytes a report. Figures from 67,108,864 on are decided when a report is added.</summary>
    Bits32,

    /// <summary>
    /// 16 bits: 392 bytes a report, so that twice as many are checked in the time that memory takes to deliver them. Reports with a
    /// figure from 65,535 on are decided when they are added, one by one: right where they are few.
    /// </summary>
    Bits16,
}
