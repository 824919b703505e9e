package claimscape.intake.docx;

import claimscape.intake.document.Refusal;
import claimscape.text.Edtf;
import claimscape.text.Metadata;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** What a document says of itself in its properties. */
final class Properties implements Xml.Listener {
  private static final int DAY = "2020-01-02".length();

  private final Map<String, String> values = new TreeMap<>();
  private String open = "";

  private Properties() {}

  static Metadata of(Packed packed, String document) throws IOException, Refusal {
    Properties all = new Properties();
    for (String path : new String[] {"docProps/core.xml", "docProps/app.xml"}) {
      Optional<byte[]> part = packed.part(path);
      if (part.isPresent()) {
        Xml.read(part.get(), document, all);
      }
    }
    String created = all.value("created");
    String day = created.substring(0, Math.min(DAY, created.length()));
    return new Metadata(
        all.value("title"),
        all.value("creator"),
        all.value("Company"),
        Edtf.parse(day),
        Optional.empty(),
        Optional.of(all.value("language")).filter(tag -> !tag.isEmpty()));
  }

  private String value(String name) {
    return values.getOrDefault(name, "").strip();
  }

  @Override
  public void open(XMLStreamReader at) {
    open = at.getLocalName();
  }

  @Override
  public void close(String name) {
    open = "";
  }

  @Override
  public void characters(String characters) {
    if (!open.isEmpty()) {
      values.merge(open, characters, String::concat);
    }
  }
}
