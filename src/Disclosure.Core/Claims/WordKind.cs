namespace Disclosure.Claims;

/// <summary>The part that a word of the lexicon plays in a sentence about figures.</summary>
internal enum WordKind
{
    /// <summary>Names what is counted: its subject is given.</summary>
    Subject,

    /// <summary>Names what is counted, but not beyond doubt: 公民 for a natural person.</summary>
    WeakSubject,

    /// <summary>Names an outcome in short, 予以 for 予以公开: in lists of outcomes alone.</summary>
    ShortSubject,

    /// <summary>申请: what requests are called; the topic, and a weak subject.</summary>
    Request,

    /// <summary>行政复议、行政诉讼: names a group of cases, of which a result may follow.</summary>
    Group,

    /// <summary>维持、纠正: a result of the group named before.</summary>
    Result,

    /// <summary>规章、规范性文件: a kind of document, of which a column may follow.</summary>
    Document,

    /// <summary>制定、废止: a column of the document named before or after.</summary>
    DocumentColumn,

    /// <summary>信息处理费: what a sum of money is.</summary>
    Fee,

    /// <summary>政府信息公开: makes the sentence one about disclosure.</summary>
    Disclosure,

    /// <summary>Says nothing of what a figure means: 共, 为, 了, 依法.</summary>
    Filler,

    /// <summary>全市: the whole jurisdiction.</summary>
    Jurisdiction,

    /// <summary>我局: the body itself.</summary>
    Own,

    /// <summary>我镇, 今年: back to the report's own figures.</summary>
    Report,

    /// <summary>乡镇、各部门, and the last character of the name of a body.</summary>
    Part,

    /// <summary>网上、信函: a channel by which requests come.</summary>
    Channel,

    /// <summary>热线、咨询、培训: figures of other things.</summary>
    Foreign,

    /// <summary>清理、主要、撤回、上半年: the sentence tells of some matters or some months alone.</summary>
    Narrowing,

    /// <summary>本年.</summary>
    ThisYear,

    /// <summary>去年.</summary>
    LastYear,

    /// <summary>累计、截至.</summary>
    Cumulative,

    /// <summary>同比、较上年.</summary>
    Comparison,

    /// <summary>增长.</summary>
    Rise,

    /// <summary>下降.</summary>
    Fall,

    /// <summary>超过.</summary>
    AtLeast,

    /// <summary>不足.</summary>
    AtMost,

    /// <summary>约.</summary>
    About,

    /// <summary>占.</summary>
    Share,

    /// <summary>分别为.</summary>
    Respectively,

    /// <summary>其中、包括: parts follow.</summary>
    Among,

    /// <summary>等: the list goes on.</summary>
    AndOthers,

    /// <summary>未收到、没有: none.</summary>
    None,

    /// <summary>均、全部、所有.</summary>
    All,

    /// <summary>按时、按期: about time and not about number.</summary>
    InTime,

    /// <summary>除: an exception follows.</summary>
    Except,

    /// <summary>A name that holds a numeral, 十四五; also what stands in 《》.</summary>
    Name,
}
