using System.Text;

namespace Disclosure.Tests.Rendering;

/// <summary>Reads comma-separated values by the grammar of RFC 4180, and nothing else.</summary>
internal static class CsvReader
{
    public static List<List<string>> Read(string text)
    {
        List<List<string>> rows = [];
        int at = 0;
        while (at < text.Length)
        {
            List<string> row = [Field(text, ref at)];
            while (text[at] == ',')
            {
                at++;
                row.Add(Field(text, ref at));
            }

            if (text[at] != '\r' || text[at + 1] != '\n') throw new FormatException($"no end of row at {at}");
            at += 2;
            rows.Add(row);
        }

        return rows;
    }

    private static string Field(string text, ref int at)
    {
        StringBuilder field = new();
        if (text[at] != '"')
        {
            for (; text[at] is not (',' or '\r' or '\n'); at++)
            {
                if (text[at] == '"') throw new FormatException($"a quote within a plain field at {at}");
                field.Append(text[at]);
            }

            return field.ToString();
        }

        for (at++; text[at] != '"' || text[at + 1] == '"'; at++)
        {
            if (text[at] == '"') at++;
            field.Append(text[at]);
        }

        at++;
        return field.ToString();
    }
}
