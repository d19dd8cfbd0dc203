using System.Text.Json.Serialization;

namespace Disclosure.Benchmarks.Inputs;

/// <summary>The exchange format as plain classes, as a program without this library would read it. No cell is blank.</summary>
internal sealed class JsonReport
{
    public string Format { get; set; } = "";

    public string Form { get; set; } = "";

    public JsonBody Authority { get; set; } = new();

    public string Scope { get; set; } = "";

    public int Year { get; set; }

    public JsonDocuments Proactive { get; set; } = new();

    public JsonRequests Requests { get; set; } = new();

    public JsonDisputes Disputes { get; set; } = new();

    internal sealed class JsonBody
    {
        public string Name { get; set; } = "";
    }

    internal sealed class JsonDocuments
    {
        public int[] Rules { get; set; } = [];

        public int[] NormativeDocuments { get; set; } = [];

        public int[] Licensing { get; set; } = [];

        public int[] Penalties { get; set; } = [];

        public int[] Coercion { get; set; } = [];

        public decimal[] Fees { get; set; } = [];
    }

    internal sealed class JsonRequests
    {
        public int[] Received { get; set; } = [];

        public int[] CarriedIn { get; set; } = [];

        public JsonOutcomes Outcome { get; set; } = new();

        public int[] CarriedOut { get; set; } = [];
    }

    internal sealed class JsonOutcomes
    {
        public int[] Granted { get; set; } = [];

        public int[] PartiallyGranted { get; set; } = [];

        public Dictionary<string, int[]> Refused { get; set; } = [];

        public Dictionary<string, int[]> Unable { get; set; } = [];

        public Dictionary<string, int[]> NotProcessed { get; set; } = [];

        public Dictionary<string, int[]> Other { get; set; } = [];

        public int[] Total { get; set; } = [];
    }

    internal sealed class JsonDisputes
    {
        public int[] Review { get; set; } = [];

        public int[] LitigationDirect { get; set; } = [];

        public int[] LitigationAfterReview { get; set; } = [];
    }
}

/// <summary>Reads and writes them by code that the compiler makes.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
