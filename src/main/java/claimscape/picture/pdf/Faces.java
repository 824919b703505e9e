package claimscape.picture.pdf;

import claimscape.drawing.Face;
import claimscape.drawing.type.Typefaces;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The faces of one document. Those that nobody used are not embedded. */
final class Faces {
  private static final List<Face> ALL = List.of(Face.values());

  private final Typefaces typefaces;
  private final Map<Face, Subset> subsets = new EnumMap<>(Face.class);
  private final COSDictionary resources = new COSDictionary();

  Faces(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  Typefaces typefaces() {
    return typefaces;
  }

  /** The fonts by name, as every page lists them. */
  COSDictionary resources() {
    return resources;
  }

  Subset subset(Face face) {
    Subset known = subsets.get(face);
    if (known != null) {
      return known;
    }
    Subset made = new Subset();
    subsets.put(face, made);
    resources.setItem(COSName.getPDFName(name(face)), made.dictionary());
    return made;
  }

  /** By which pages name a face. */
  static String name(Face face) {
    return "F" + face.name();
  }

  void embed(PDDocument document) throws IOException {
    for (Map.Entry<Face, Subset> used : subsets.entrySet()) {
      Face face = used.getKey();
      String tag = "CLAIM" + (char) ('A' + ALL.indexOf(face));
      used.getValue().embed(document, file(face.bundled() ? face : Face.SANS), tag);
    }
  }

  private static byte[] file(Face face) throws IOException {
    try (InputStream in = Face.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new IOException("no font at " + face.resource());
      }
      return in.readAllBytes();
    }
  }
}
