package claimscape;

import claimscape.format.WriteOptions;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A map written as a page, as the command line writes it. */
public final class WrittenPage {
  private WrittenPage() {}

  /** The bytes of the page in English. */
  public static byte[] bytes(Project project, WriteOptions options) throws IOException {
    return Wiring.formats(Locale.ENGLISH)
        .named("html")
        .orElseThrow()
        .writer()
        .orElseThrow()
        .write(project, options)
        .bytes();
  }

  /** The page as a string. */
  public static String of(Project project, WriteOptions options) throws IOException {
    return new String(bytes(project, options), StandardCharsets.UTF_8);
  }
}
