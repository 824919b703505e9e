package claimscape.intake;

import claimscape.intake.document.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What kind of document a file is: by what its bytes begin with, else by its name. */
enum Kind {
  TEXT("txt"),
  MARKDOWN("md markdown"),
  PAGE("html htm xhtml"),
  PDF("pdf"),
  DOCX("docx");

  private static final int HEAD = 1024;

  /** Parted by spaces. */
  private final String endings;

  /** The beginning of a kind of file that is not read, and what is said of it. */
  private record Foreign(String beginning, String code) {
    static Foreign of(String beginning, String code) {
      return new Foreign(beginning, code);
    }
  }

  private static final List<Foreign> FOREIGN =
      List.of(
          Foreign.of("\u00D0\u00CF\u0011\u00E0", "intake.kind.office"),
          Foreign.of("{\\rtf", "intake.kind.office"),
          Foreign.of("PK\u0003\u0004", "intake.kind.archive"),
          Foreign.of("PK\u0005\u0006", "intake.kind.archive"),
          Foreign.of("Rar!", "intake.kind.archive"),
          Foreign.of("7z\u00BC\u00AF", "intake.kind.archive"),
          Foreign.of("\u001F\u008B", "intake.kind.archive"),
          Foreign.of("\u0089PNG", "intake.kind.picture"),
          Foreign.of("\u00FF\u00D8\u00FF", "intake.kind.picture"),
          Foreign.of("GIF8", "intake.kind.picture"));

  Kind(String endings) {
    this.endings = endings;
  }

  private Stream<String> each() {
    return Stream.of(endings.split(" ", -1));
  }

  static List<String> endings() {
    return Arrays.stream(values()).flatMap(Kind::each).toList();
  }

  /** The kind that a file name speaks of. */
  static Optional<Kind> named(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.each().anyMatch(ending -> lower.endsWith("." + ending)))
        .findFirst();
  }

  /**
   * The kind of a file.
   *
   * @throws Refusal if it is of a kind that is known and not read
   */
  static Kind of(byte[] bytes, String name) throws Refusal {
    Optional<Kind> named = named(name);
    int length = Math.min(HEAD, bytes.length);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    if (head.contains("%PDF-") && named.orElse(PDF) == PDF) {
      return PDF;
    }
    if (head.startsWith("PK") && (named.equals(Optional.of(DOCX)) || isWord(bytes))) {
      return DOCX;
    }
    for (Foreign foreign : FOREIGN) {
      if (head.startsWith(foreign.beginning)) {
        throw Refusal.of(foreign.code, name);
      }
    }
    return named.orElse(looksLikePage(head) ? PAGE : TEXT);
  }

  /** Whether the first entries of an archive are those of a Word document. */
  private static boolean isWord(byte[] bytes) {
    int length = Math.min(bytes.length, 8 * HEAD);
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).contains("word/");
  }

  private static boolean looksLikePage(String head) {
    String lower = head.stripLeading().toLowerCase(Locale.ROOT);
    return lower.startsWith("<!doctype html") || lower.startsWith("<html");
  }
}
