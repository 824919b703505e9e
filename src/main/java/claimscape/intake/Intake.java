package claimscape.intake;

import claimscape.intake.document.Document;
import claimscape.intake.document.Refusal;
import claimscape.intake.docx.DocxReader;
import claimscape.intake.html.DeclaredCharset;
import claimscape.intake.html.HtmlReader;
import claimscape.intake.pdf.PdfReader;
import claimscape.text.Canonical;
import claimscape.text.Hashes;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Takes documents in: plain text, Markdown (which stays as it is written), web pages, PDF, DOCX and
 * what is on the clipboard.
 */
public final class Intake {
  private final Limits limits;

  public Intake(Limits limits) {
    this.limits = limits;
  }

  /** Whether a file name speaks of a document that this intake takes. */
  public static boolean takes(String fileName) {
    return Kind.named(fileName).isPresent();
  }

  /** The endings of the file names that it takes, without their dot. */
  public static List<String> endings() {
    return Kind.endings();
  }

  /** Reads a file; what cannot be read is an outcome too. */
  public Outcome read(Path file) {
    String name = ownName(file.toString());
    try {
      if (Files.isDirectory(file)) {
        return new Outcome.NotTaken(name, Problem.of("intake.folder", name));
      }
      long most = most(Kind.named(name));
      if (Files.size(file) > most) {
        return new Outcome.NotTaken(name, tooLarge(name, Files.size(file), most).why());
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1)), name);
      }
    } catch (NoSuchFileException e) {
      return new Outcome.NotTaken(name, Problem.of("intake.missing", name));
    } catch (AccessDeniedException e) {
      return new Outcome.NotTaken(name, Problem.of("intake.forbidden", name));
    } catch (IOException e) {
      return new Outcome.NotTaken(
          name, Problem.of("intake.unreadable", name, String.valueOf(e.getMessage())));
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param fileName may come with a folder, which is dropped
   */
  public Outcome read(byte[] bytes, String fileName) {
    String name = ownName(fileName);
    try {
      Kind kind = Kind.of(bytes, name);
      long most = most(Optional.of(kind));
      if (bytes.length > most) {
        throw tooLarge(name, bytes.length, most);
      }
      return switch (kind) {
        case TEXT, MARKDOWN -> plain(bytes, name, kind);
        case PAGE -> page(bytes, name);
        case DOCX -> docx(bytes, name);
        case PDF -> pdf(bytes, name);
      };
    } catch (Refusal refusal) {
      return new Outcome.NotTaken(name, refusal.why());
    }
  }

  /** The most bytes of a kind; what cannot be told by its name may be a document. */
  private long most(Optional<Kind> kind) {
    return kind.map(
            known ->
                switch (known) {
                  case TEXT, MARKDOWN, PAGE -> limits.textBytes();
                  case PDF, DOCX -> limits.documentBytes();
                })
        .orElse(Math.max(limits.textBytes(), limits.documentBytes()));
  }

  /** Takes a text from the clipboard; it has no file, so its name is empty. */
  public Outcome pasted(String text) {
    try {
      checkPasted(text);
      Origin origin = new Origin("", StandardCharsets.UTF_8.name(), Hashes.sha256OfText(text));
      return origin.taken(Document.of(Canonical.of(text).text().content(), "", List.of()));
    } catch (Refusal refusal) {
      return new Outcome.NotTaken("", refusal.why());
    }
  }

  /**
   * Takes a piece of a web page from the clipboard.
   *
   * @param text the same in plain characters; it is taken where the page holds less
   */
  public Outcome pasted(String html, String text) {
    try {
      checkPasted(html);
      Document page = Attempt.read("", () -> HtmlReader.read(html, List.of()));
      if (letters(page.text()) * 10 < letters(text) * 9) {
        return pasted(text);
      }
      return new Origin("", StandardCharsets.UTF_8.name(), Hashes.sha256OfText(html)).taken(page);
    } catch (Refusal refusal) {
      return new Outcome.NotTaken("", refusal.why());
    }
  }

  private static long letters(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private void checkPasted(String text) throws Refusal {
    long bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > limits.textBytes()) {
      throw tooLarge("", bytes, limits.textBytes());
    }
  }

  private static Outcome plain(byte[] bytes, String name, Kind kind) throws Refusal {
    PlainText.check(bytes, name);
    Decoded decoded = Decoded.of(bytes);
    SourceText text = Canonical.of(decoded.text()).text();
    String title = kind == Kind.MARKDOWN ? Titles.ofMarkdown(text) : "";
    return new Origin(name, decoded.charset().name(), Hashes.sha256(bytes))
        .taken(Document.of(text.content(), title, problems(decoded, name)));
  }

  private static Outcome page(byte[] bytes, String name) throws Refusal {
    PlainText.check(bytes, name);
    Decoded decoded = Decoded.of(bytes, DeclaredCharset.in(bytes));
    Document page =
        Attempt.read(name, () -> HtmlReader.read(decoded.text(), problems(decoded, name)));
    return new Origin(name, decoded.charset().name(), Hashes.sha256(bytes)).taken(page);
  }

  private Outcome docx(byte[] bytes, String name) throws Refusal {
    Document document =
        Attempt.read(
            name,
            () -> DocxReader.read(bytes, name, limits.inflatedBytes(), limits.inflationRatio()));
    return taken(document, bytes, name);
  }

  private Outcome pdf(byte[] bytes, String name) throws Refusal {
    Document document = Attempt.read(name, () -> PdfReader.read(bytes, name, limits.pages()));
    return taken(document, bytes, name);
  }

  /** A document may hold no more text than a file of text. */
  private Outcome taken(Document document, byte[] bytes, String name) throws Refusal {
    long text = document.text().getBytes(StandardCharsets.UTF_8).length;
    if (text > limits.textBytes()) {
      throw tooLarge(name, text, limits.textBytes());
    }
    return new Origin(name, "", Hashes.sha256(bytes)).taken(document);
  }

  private static List<Problem> problems(Decoded decoded, String name) {
    String charset = decoded.charset().name();
    List<Problem> problems = new ArrayList<>();
    if (decoded.guessed()) {
      problems.add(Problem.of("intake.charset.guessed", name, charset));
    }
    if (decoded.replaced() > 0) {
      String count = Integer.toString(decoded.replaced());
      problems.add(Problem.of("intake.characters.replaced", name, count, charset));
    }
    return problems;
  }

  private static Refusal tooLarge(String name, long bytes, long most) {
    return Refusal.of("intake.too.large", name, megabytes(bytes), megabytes(most));
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6).replace(".0", "");
  }

  private static String ownName(String path) {
    int cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(cut + 1);
  }
}
