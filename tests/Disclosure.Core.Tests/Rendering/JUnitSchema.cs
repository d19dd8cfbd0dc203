using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Disclosure.Tests.Rendering;

/// <summary>What Jenkins and the readers that follow it allow in JUnit XML, stated for the parts that are written here; nothing beside that may stand in it.</summary>
internal static class JUnitSchema
{
    private static readonly XmlSchemaSet schemas = Load(
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:complexType name="answer" mixed="true">
            <xs:attribute name="type" type="xs:string"/>
            <xs:attribute name="message" type="xs:string"/>
          </xs:complexType>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence><xs:element ref="testsuite" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
              <xs:attribute name="name" type="xs:string"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testsuite">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="properties" minOccurs="0">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="property" maxOccurs="unbounded">
                        <xs:complexType>
                          <xs:attribute name="name" type="xs:string" use="required"/>
                          <xs:attribute name="value" type="xs:string" use="required"/>
                        </xs:complexType>
                      </xs:element>
                    </xs:sequence>
                  </xs:complexType>
                </xs:element>
                <xs:element ref="testcase" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="system-out" type="xs:string" minOccurs="0"/>
              </xs:sequence>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="skipped" type="xs:nonNegativeInteger"/>
              <xs:attribute name="time" type="xs:decimal"/>
              <xs:attribute name="file" type="xs:string"/>
            </xs:complexType>
          </xs:element>
          <xs:element name="testcase">
            <xs:complexType>
              <xs:choice minOccurs="0">
                <xs:element name="skipped" type="answer"/>
                <xs:element name="error" type="answer"/>
                <xs:element name="failure" type="answer"/>
                <xs:element name="system-out" type="xs:string"/>
              </xs:choice>
              <xs:attribute name="name" type="xs:string" use="required"/>
              <xs:attribute name="classname" type="xs:string"/>
              <xs:attribute name="time" type="xs:decimal"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """);

    public static IEnumerable<string> Errors(XElement root)
    {
        List<string> errors = [];
        new XDocument(root).Validate(schemas, (_, error) => errors.Add(error.Message));
        return errors;
    }

    private static XmlSchemaSet Load(string text)
    {
        using XmlReader reader = XmlReader.Create(new StringReader(text));
        XmlSchemaSet set = new();
        set.Add(XmlSchema.Read(reader, null)!);
        return set;
    }
}
