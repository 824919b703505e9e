package claimscape.intake.docx;

import claimscape.intake.document.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one part of a document. A part that declares a document type or names an entity is refused:
 * those of Word never do, and files of the reader's machine could be drawn in by them.
 */
final class Xml {
  /** Tables within tables come to a hundred; the usual limit of the JDK is that. */
  private static final int DEEPEST = 1_000;

  private Xml() {}

  /** Hears what stands in a part, in order. */
  interface Listener {
    void open(XMLStreamReader at);

    void close(String name);

    void characters(String characters);
  }

  static void read(byte[] part, String document, Listener listener) throws IOException, Refusal {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    try {
      XMLStreamReader at = factory.createXMLStreamReader(new ByteArrayInputStream(part));
      while (at.hasNext()) {
        switch (at.next()) {
          case XMLStreamConstants.START_ELEMENT -> listener.open(at);
          case XMLStreamConstants.END_ELEMENT -> listener.close(at.getLocalName());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
              listener.characters(at.getText());
          case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
              throw Refusal.of("intake.docx.entities", document);
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An attribute by its local name, or "". */
  static String attribute(XMLStreamReader at, String name) {
    for (int i = 0; i < at.getAttributeCount(); i++) {
      if (at.getAttributeLocalName(i).equals(name)) {
        return at.getAttributeValue(i);
      }
    }
    return "";
  }
}
