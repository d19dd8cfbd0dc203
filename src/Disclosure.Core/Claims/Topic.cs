namespace Disclosure.Claims;

/// <summary>What a sentence is about.</summary>
internal enum Topic
{
    /// <summary>Nothing said so far tells.</summary>
    None,

    /// <summary>The sentence before, of the same paragraph, was about requests.</summary>
    RequestsBefore,

    /// <summary>Requests for disclosure.</summary>
    Requests,

    /// <summary>Something else: hot lines, training, licences.</summary>
    Foreign,
}
