package claimscape;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The front door: says which version stands here. */
public final class Main {
  private Main() {}

  /**
   * Prints the name and version of the application.
   *
   * @throws IOException if the version that the build wrote cannot be read
   */
  public static void main(String[] args) throws IOException {
    var written = new Properties();
    try (var in =
        new InputStreamReader(
            Objects.requireNonNull(Main.class.getResourceAsStream("version.properties")),
            StandardCharsets.UTF_8)) {
      written.load(in);
    }
    System.out.println("Claimscape " + written.getProperty("version"));
  }
}
