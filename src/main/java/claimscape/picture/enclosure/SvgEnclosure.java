package claimscape.picture.enclosure;

import claimscape.picture.enclosure.Enclosure.Missing;
import claimscape.picture.enclosure.Enclosure.Reason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What rides in an SVG: one element of ours in its {@code metadata}, which holds the bytes packed
 * and in Base64 (RFC 4648), a line every 76 characters.
 */
public final class SvgEnclosure {
  private static final String NAMESPACE = "urn:claimscape:project";
  private static final String ELEMENT = "project";
  private static final int HEAD = 1 << 16;

  private SvgEnclosure() {}

  /** Whether the first 64 KiB are XML with an {@code svg} in it. */
  static boolean isSvg(byte[] picture) {
    String head =
        new String(picture, 0, Math.min(picture.length, HEAD), StandardCharsets.UTF_8)
            .replaceFirst("^\\uFEFF", "")
            .stripLeading();
    return head.startsWith("<") && head.matches("(?s).*<([A-Za-z]+:)?svg[\\s>/].*");
  }

  /** The element that carries these bytes, with what stands around it. */
  public static String element(byte[] enclosed) {
    byte[] lineEnd = {'\n'};
    String text = Base64.getMimeEncoder(76, lineEnd).encodeToString(Packing.packed(enclosed));
    return "<metadata>\n<project xmlns=\""
        + NAMESPACE
        + "\" encoding=\"zlib, base64\">\n"
        + text
        + "\n</project>\n</metadata>\n";
  }

  static Enclosure in(byte[] svg, long most) {
    StringBuilder text = new StringBuilder();
    boolean whole = false;
    boolean there = false;
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
      boolean inside = false;
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> inside = !there && isOurs(reader);
          case XMLStreamConstants.END_ELEMENT -> {
            there |= inside;
            inside = false;
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (inside) {
              text.append(reader.getText());
            }
          }
          default -> {}
        }
      }
      whole = true;
    } catch (XMLStreamException e) {
      if (!there) {
        return new Missing(Reason.CUT_OFF);
      }
    }
    return there ? unpacked(text, most, !whole) : new Missing(Reason.NONE);
  }

  private static boolean isOurs(XMLStreamReader reader) {
    return reader.getLocalName().equals(ELEMENT) && NAMESPACE.equals(reader.getNamespaceURI());
  }

  private static Enclosure unpacked(CharSequence text, long most, boolean cutOff) {
    try {
      byte[] packed = Base64.getMimeDecoder().decode(text.toString());
      return Packing.unpacked(packed, most, cutOff);
    } catch (IllegalArgumentException e) {
      return new Missing(Reason.DAMAGED);
    }
  }

  /** Nothing outside the document is read, and no entity in it means anything. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }
}
