package claimscape.intake;

import claimscape.text.Canonical;
import claimscape.text.Hashes;
import claimscape.text.Metadata;
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

/** Takes in plain text, Markdown and pasted text. Markdown stays as it is written. */
public final class TextIntake {
  private static final int SAMPLE = 1 << 16;

  private final Limits limits;

  public TextIntake(Limits limits) {
    this.limits = limits;
  }

  /** Whether a file name speaks of a text that this intake takes. */
  public static boolean takes(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return lower.endsWith(".txt") || isMarkdown(lower);
  }

  /** Reads a file; what cannot be read is an outcome too. */
  public Outcome read(Path file) {
    String name = ownName(file.toString());
    try {
      if (Files.isDirectory(file)) {
        return new Outcome.NotTaken(name, Problem.of("intake.folder", name));
      }
      if (Files.size(file) > limits.textBytes()) {
        return tooLarge(name, Files.size(file));
      }
      try (InputStream in = Files.newInputStream(file)) {
        int most = (int) Math.min(Integer.MAX_VALUE - 16, limits.textBytes() + 1);
        return read(in.readNBytes(most), name);
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
    if (bytes.length > limits.textBytes()) {
      return tooLarge(name, bytes.length);
    }
    if (isBinary(bytes)) {
      return new Outcome.NotTaken(name, Problem.of("intake.binary", name));
    }
    Decoded decoded = Decoded.of(bytes);
    List<Problem> problems = new ArrayList<>();
    if (decoded.guessed()) {
      problems.add(Problem.of("intake.charset.guessed", name, decoded.charset().name()));
    }
    if (decoded.replaced() > 0) {
      problems.add(
          Problem.of(
              "intake.characters.replaced",
              name,
              Integer.toString(decoded.replaced()),
              decoded.charset().name()));
    }
    return taken(decoded.text(), name, decoded.charset().name(), Hashes.sha256(bytes), problems);
  }

  /** Takes a text from the clipboard; it has no file, so its name is empty. */
  public Outcome pasted(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > limits.textBytes()) {
      return tooLarge("", bytes.length);
    }
    return taken(text, "", StandardCharsets.UTF_8.name(), Hashes.sha256OfText(text), List.of());
  }

  private static Outcome taken(
      String decoded, String name, String charset, String sha256, List<Problem> problems) {
    SourceText text = Canonical.of(decoded).text();
    if (text.paragraphs().isEmpty()) {
      String code = name.isEmpty() ? "intake.empty.paste" : "intake.empty";
      return new Outcome.NotTaken(name, Problem.of(code, name));
    }
    String title =
        isMarkdown(name.toLowerCase(Locale.ROOT))
            ? Titles.ofMarkdown(text)
            : Titles.ofPlainText(text);
    Metadata metadata = Metadata.EMPTY.titled(title).inLanguage(LanguageGuess.of(text));
    return new Outcome.Taken(text, metadata, name, charset, sha256, problems);
  }

  private static boolean isMarkdown(String lowerName) {
    return lowerName.endsWith(".md") || lowerName.endsWith(".markdown");
  }

  private Outcome tooLarge(String name, long bytes) {
    return new Outcome.NotTaken(
        name,
        Problem.of("intake.too.large", name, megabytes(bytes), megabytes(limits.textBytes())));
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.1f", bytes / 1e6).replace(".0", "");
  }

  /** NUL bytes without a byte order mark, or more than one control byte in a hundred. */
  private static boolean isBinary(byte[] bytes) {
    if (Decoded.markedCharset(bytes).isPresent()) {
      return false;
    }
    int length = Math.min(bytes.length, SAMPLE);
    int control = 0;
    for (int at = 0; at < length; at++) {
      int value = bytes[at] & 0xFF;
      if (value == 0) {
        return true;
      }
      if (value < ' ' && value != '\t' && value != '\n' && value != '\r' && value != '\f') {
        control++;
      }
    }
    return control * 100 > length;
  }

  private static String ownName(String path) {
    int cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    return path.substring(cut + 1);
  }
}
