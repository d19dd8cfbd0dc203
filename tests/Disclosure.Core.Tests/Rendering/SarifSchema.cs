using Json.Schema;

namespace Disclosure.Tests.Rendering;

/// <summary>
/// The part of SARIF 2.1.0 that is written here, stated from the standard (OASIS SARIF 2.1.0, section 3): what an object must have,
/// may have, and which values its closed lists hold. Nothing beside that may stand in a log.
/// </summary>
internal static class SarifSchema
{
    public static JsonSchema Log { get; } = JsonSchema.FromText(
        """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object", "additionalProperties": false, "required": ["version", "runs"],
          "properties": {
            "$schema": { "type": "string", "pattern": "^https://.*/sarif-schema-2\\.1\\.0\\.json$" },
            "version": { "const": "2.1.0" },
            "runs": { "type": "array", "minItems": 1, "maxItems": 1, "items": { "$ref": "#/$defs/run" } }
          },
          "$defs": {
            "text": {
              "type": "object", "additionalProperties": false, "required": ["text"],
              "properties": { "text": { "type": "string", "minLength": 1 } }
            },
            "bag": { "type": "object", "properties": { "tags": { "type": "array", "uniqueItems": true, "items": { "type": "string" } } } },
            "level": { "enum": ["none", "note", "warning", "error"] },
            "run": {
              "type": "object", "additionalProperties": false, "required": ["tool", "results"],
              "properties": {
                "tool": { "type": "object", "additionalProperties": false, "required": ["driver"], "properties": { "driver": { "$ref": "#/$defs/driver" } } },
                "language": { "type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$" },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "artifacts": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/artifact" } },
                "invocations": { "type": "array", "items": { "$ref": "#/$defs/invocation" } },
                "results": { "type": "array", "items": { "$ref": "#/$defs/result" } }
              }
            },
            "driver": {
              "type": "object", "additionalProperties": false, "required": ["name"],
              "properties": {
                "name": { "type": "string" }, "version": { "type": "string" }, "semanticVersion": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+" },
                "properties": { "$ref": "#/$defs/bag" },
                "rules": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/rule" } }
              }
            },
            "rule": {
              "type": "object", "additionalProperties": false, "required": ["id"],
              "properties": {
                "id": { "type": "string" },
                "shortDescription": { "$ref": "#/$defs/text" }, "fullDescription": { "$ref": "#/$defs/text" }, "help": { "$ref": "#/$defs/text" },
                "defaultConfiguration": { "type": "object", "additionalProperties": false, "properties": { "level": { "$ref": "#/$defs/level" } } },
                "properties": { "$ref": "#/$defs/bag" }
              }
            },
            "artifactLocation": {
              "type": "object", "additionalProperties": false, "required": ["uri"],
              "properties": { "uri": { "type": "string", "pattern": "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*$" } }
            },
            "artifact": {
              "type": "object", "additionalProperties": false,
              "properties": {
                "location": { "$ref": "#/$defs/artifactLocation" },
                "roles": { "type": "array", "uniqueItems": true, "items": { "enum": ["analysisTarget"] } }
              }
            },
            "invocation": {
              "type": "object", "additionalProperties": false, "required": ["executionSuccessful"],
              "properties": {
                "executionSuccessful": { "type": "boolean" },
                "toolExecutionNotifications": { "type": "array", "items": { "$ref": "#/$defs/notification" } }
              }
            },
            "notification": {
              "type": "object", "additionalProperties": false, "required": ["message"],
              "properties": {
                "descriptor": { "type": "object", "additionalProperties": false, "required": ["id"], "properties": { "id": { "type": "string" } } },
                "level": { "$ref": "#/$defs/level" }, "message": { "$ref": "#/$defs/text" },
                "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } }
              }
            },
            "location": {
              "type": "object", "additionalProperties": false,
              "properties": {
                "message": { "$ref": "#/$defs/text" },
                "physicalLocation": {
                  "type": "object", "additionalProperties": false, "required": ["artifactLocation"],
                  "properties": {
                    "artifactLocation": { "$ref": "#/$defs/artifactLocation" },
                    "region": { "type": "object", "additionalProperties": false, "required": ["startLine"], "properties": { "startLine": { "type": "integer", "minimum": 1 } } }
                  }
                },
                "logicalLocations": {
                  "type": "array", "uniqueItems": true,
                  "items": {
                    "type": "object", "additionalProperties": false,
                    "properties": { "name": { "type": "string" }, "fullyQualifiedName": { "type": "string" }, "kind": { "type": "string" } }
                  }
                }
              }
            },
            "result": {
              "type": "object", "additionalProperties": false, "required": ["message"],
              "properties": {
                "ruleId": { "type": "string" }, "ruleIndex": { "type": "integer", "minimum": 0 },
                "baselineState": { "enum": ["new", "unchanged", "updated", "absent"] },
                "kind": { "enum": ["notApplicable", "pass", "fail", "review", "open", "informational"] }, "level": { "$ref": "#/$defs/level" },
                "message": { "$ref": "#/$defs/text" },
                "locations": { "type": "array", "items": { "$ref": "#/$defs/location" } },
                "relatedLocations": { "type": "array", "uniqueItems": true, "items": { "$ref": "#/$defs/location" } },
                "partialFingerprints": { "type": "object", "additionalProperties": { "type": "string" } },
                "suppressions": {
                  "type": "array", "uniqueItems": true,
                  "items": {
                    "type": "object", "additionalProperties": false, "required": ["kind"],
                    "properties": { "kind": { "enum": ["inSource", "external"] }, "justification": { "type": "string" } }
                  }
                },
                "properties": { "$ref": "#/$defs/bag" }
              },
              "if": { "properties": { "kind": { "const": "fail" } } },
              "else": { "properties": { "level": { "const": "none" } } }
            }
          }
        }
        """);
}
