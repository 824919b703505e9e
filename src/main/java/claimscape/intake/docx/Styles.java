package claimscape.intake.docx;

import claimscape.intake.document.Refusal;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** The names of styles by their ids: ids are of the writer's language, names of Word's. */
final class Styles {
  private final Map<String, String> names;

  private Styles(Map<String, String> names) {
    this.names = names;
  }

  static Styles of(Packed packed, String document) throws IOException, Refusal {
    Map<String, String> names = new TreeMap<>();
    Optional<byte[]> part = packed.part("word/styles.xml");
    if (part.isPresent()) {
      Xml.read(part.get(), document, new Reading(names));
    }
    return new Styles(names);
  }

  /** The name of a style; the id itself where the document does not name it. */
  String name(String id) {
    return names.getOrDefault(id, id);
  }

  private static final class Reading implements Xml.Listener {
    private final Map<String, String> names;
    private String id = "";

    Reading(Map<String, String> names) {
      this.names = names;
    }

    @Override
    public void open(XMLStreamReader at) {
      if (at.getLocalName().equals("style")) {
        id = Xml.attribute(at, "styleId");
      } else if (at.getLocalName().equals("name") && !id.isEmpty()) {
        names.put(id, Xml.attribute(at, "val"));
      }
    }

    @Override
    public void close(String name) {
      id = name.equals("style") ? "" : id;
    }

    @Override
    public void characters(String characters) {}
  }
}
