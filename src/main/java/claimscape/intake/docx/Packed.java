package claimscape.intake.docx;

import claimscape.intake.document.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The parts of a packed document that hold its text. Every byte that comes out while unpacking is
 * counted, those of skipped parts too: neither the whole nor a part may become larger than allowed.
 */
final class Packed {
  private static final Pattern WANTED =
      Pattern.compile(
          "word/(document\\d*|footnotes|endnotes|styles)\\.xml|docProps/(core|app)\\.xml");
  private static final Pattern ARCHIVE =
      Pattern.compile(".*\\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|cab|iso)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DOCUMENT =
      Pattern.compile(".*\\.(docx|docm|xlsx|xlsm|pptx|odt|ods|doc|xls|ppt|pdf|bin)");
  private static final int MOST_PARTS = 20_000;
  private static final int SMALL = 1 << 20;

  private final SortedMap<String, byte[]> parts = new TreeMap<>();
  private final SortedSet<String> embedded = new TreeSet<>();
  private final String name;
  private final Guard guard;
  private long inflated;

  /**
   * How far a document may unpack.
   *
   * @param inflatedBytes all parts together
   * @param inflationRatio how many times larger than the document one part may become, unless it is
   *     small
   */
  record Guard(long inflatedBytes, int inflationRatio) {}

  private Packed(String name, Guard guard) {
    this.name = name;
    this.guard = guard;
  }

  static Packed of(byte[] document, String name, Guard guard) throws IOException, Refusal {
    Packed packed = new Packed(name, guard);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document))) {
      int count = 0;
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++count > MOST_PARTS) {
          throw Refusal.of("intake.docx.parts", name);
        }
        packed.take(entry.getName(), in, document.length);
      }
    }
    return packed;
  }

  private void take(String part, InputStream in, long size) throws IOException, Refusal {
    if (ARCHIVE.matcher(part).matches()) {
      throw Refusal.of("intake.docx.archive", name);
    }
    if (part.startsWith("word/embeddings/") && DOCUMENT.matcher(part).matches()) {
      embedded.add(part);
    }
    boolean wanted = WANTED.matcher(part).matches();
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    long own = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      own += read;
      inflated += read;
      boolean swollen = own > SMALL && own / guard.inflationRatio() > size;
      if (swollen || inflated > guard.inflatedBytes()) {
        throw Refusal.of("intake.docx.bomb", name);
      }
      if (wanted) {
        kept.write(buffer, 0, read);
      }
    }
    if (wanted) {
      parts.put(part, kept.toByteArray());
    }
  }

  /** The part that holds the text; some programs number it. */
  byte[] document() throws Refusal {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith("word/document"))
        .map(java.util.Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> Refusal.of("intake.docx.none", name));
  }

  Optional<byte[]> part(String path) {
    return Optional.ofNullable(parts.get(path));
  }

  /** How many other documents are packed in it; they are not read. */
  int embedded() {
    return embedded.size();
  }
}
