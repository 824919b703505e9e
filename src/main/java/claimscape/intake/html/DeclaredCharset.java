package claimscape.intake.html;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page declares in its first bytes, read as browsers read it. */
public final class DeclaredCharset {
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "<meta\\s[^>]*charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"
              + "|<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)",
          Pattern.CASE_INSENSITIVE);

  private DeclaredCharset() {}

  /**
   * The declared character set. Latin-1 and ASCII mean windows-1252, and a page that could declare
   * UTF-16 in single bytes is not UTF-16 (WHATWG Encoding).
   */
  public static Optional<Charset> in(byte[] page) {
    byte[] head = page.length <= HEAD ? page : Arrays.copyOf(page, HEAD);
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (!declared.find()) {
      return Optional.empty();
    }
    String name = declared.group(1) == null ? declared.group(2) : declared.group(1);
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "iso-8859-1", "latin1", "us-ascii", "ascii" -> known("windows-1252");
      case "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
      default -> known(name);
    };
  }

  private static Optional<Charset> known(String name) {
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalCharsetNameException e) {
      return Optional.empty(); // declared in vain: the bytes decide
    }
  }
}
