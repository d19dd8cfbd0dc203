using CSharpFunctionalExtensions;
using Disclosure.Filing;
using Disclosure.Forms;
using Disclosure.Rules;

namespace Disclosure.Exchange;

/// <summary>A profile while it is read.</summary>
internal sealed class ProfileReader
{
    private static readonly KeySet keys = new("format", "name", "settings", "deadlines", "rules");
    private static readonly KeySet settingKeys = new("rule", "instance", "severity", "silence", "message");
    private static readonly KeySet silenceKeys = new("reason", "by", "until");
    private static readonly KeySet deadlineKeys = new("kind", "level", "month", "day");

    private readonly List<RuleSetting> settings = [];
    private readonly List<FilingDeadline> deadlines = [];
    private readonly List<LinearRule> rules = [];
    private string? name;

    public Result<RuleProfile, RuleError> ToProfile() => RuleProfile.Create(name!, [.. settings], [.. deadlines], [.. rules]);

    public void Read(ref JsonCursor json)
    {
        json.BeginDocument();
        long start = json.Start;
        bool hasFormat = false;
        KeyLedger seen = default;
        if (json.BeginObject())
        {
            while (json.NextKey(keys, ref seen, out string key))
            {
                switch (key)
                {
                    case "format": hasFormat = json.Format(ProfileJson.Format); break;
                    case "name": name = json.Text(); break;
                    case "settings": ReadAll(ref json, ReadSetting); break;
                    case "deadlines": ReadAll(ref json, ReadDeadline); break;
                    case "rules": ReadAll(ref json, ReadRule); break;
                }
            }
        }

        if (!hasFormat) json.FailAt(start, ReadErrorCode.MissingFormat, ProfileJson.Format);
        if (string.IsNullOrWhiteSpace(name)) json.FailAt(start, ReadErrorCode.MissingKey, "name");
        json.EndDocument();
    }

    private delegate void ElementReader(ref JsonCursor json);

    private static void ReadAll(ref JsonCursor json, ElementReader read)
    {
        if (!json.BeginOptionalArray()) return;
        for (int i = 0; json.NextItem(i); i++) read(ref json);
    }

    private void ReadSetting(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginObject()) return;
        string? rule = null, instance = null;
        Severity? severity = null;
        Silence? silence = null;
        BilingualText? message = null;
        KeyLedger seen = default;
        while (json.NextKey(settingKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "rule": rule = json.Text(); break;
                case "instance": instance = json.Text(); break;
                case "severity": severity = RuleParts.ReadSeverity(ref json); break;
                case "silence": silence = ReadSilence(ref json); break;
                case "message": message = RuleParts.ReadBilingual(ref json); break;
            }
        }

        if (json.Error is not null) return;
        if (rule is null)
        {
            json.FailAt(start, ReadErrorCode.MissingKey, "rule");
            return;
        }

        Result<RuleId, RuleError> id = RuleId.Create(rule);
        if (id.IsFailure) RuleParts.Fail(ref json, start, id.Error);
        else
            settings.Add(new(id.Value, instance)
            {
                Severity = severity,
                Silence = silence,
                Message = message is null ? null : new(message.Chinese, message.English),
            });
    }

    private static Silence? ReadSilence(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginOptionalObject()) return null;
        string? reason = null, by = null;
        DateOnly? until = null;
        KeyLedger seen = default;
        while (json.NextKey(silenceKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "reason": reason = json.Text(); break;
                case "by": by = json.Text(); break;
                case "until": until = json.Date(); break;
            }
        }

        if (!string.IsNullOrWhiteSpace(reason)) return new(reason, by, until);
        json.FailAt(start, ReadErrorCode.MissingKey, "reason");
        return null;
    }

    private void ReadDeadline(ref JsonCursor json)
    {
        long start = json.Start;
        if (!json.BeginObject()) return;
        AuthorityKind? kind = null;
        AuthorityLevel? level = null;
        int month = 0, day = 0;
        KeyLedger seen = default;
        while (json.NextKey(deadlineKeys, ref seen, out string key))
        {
            switch (key)
            {
                case "kind": kind = json.Code(AuthorityKind.Of); break;
                case "level": level = json.Code(AuthorityLevel.Of); break;
                case "month": month = json.Integer(least: 1) ?? 0; break;
                case "day": day = json.Integer(least: 1) ?? 0; break;
            }
        }

        if (json.Error is not null) return;
        Result<FilingDeadline, RuleError> deadline = FilingDeadline.Create(kind, level, month, day);
        if (deadline.IsSuccess) deadlines.Add(deadline.Value);
        else RuleParts.Fail(ref json, start, deadline.Error);
    }

    private void ReadRule(ref JsonCursor json)
    {
        if (HouseRuleReader.Read(ref json) is { } rule) rules.Add(rule);
    }
}
