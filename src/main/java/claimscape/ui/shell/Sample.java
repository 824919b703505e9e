package claimscape.ui.shell;

import claimscape.intake.Intake;
import claimscape.intake.Outcome;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The sample that comes with the application: five texts, mapped or bare. */
public final class Sample {
  private static final String FOLDER = "/claimscape/assets/samples/";
  private static final String MAPPED = FOLDER + "a-partner-for-peace.claimscape";
  private static final List<String> TEXTS =
      List.of(
          "1-no-to-a-war-on-commanders.txt",
          "2-on-one-line.txt",
          "3-the-back-door.txt",
          "4-mr-khans-guests.txt",
          "5-the-price-we-paid.txt");

  private Sample() {}

  /** Whether this build has the mapped sample. */
  public static boolean isMapped() {
    return Sample.class.getResource(MAPPED) != null;
  }

  /**
   * The mapped sample.
   *
   * @throws IOException if the build lacks it
   */
  public static Opening mapped() throws IOException {
    return ProjectFile.read(bytes(MAPPED), Limits.STANDARD);
  }

  /**
   * The same texts without a mark.
   *
   * @throws IOException if the build lacks them
   */
  static List<Outcome> untagged(Intake intake) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    for (String text : TEXTS) {
      outcomes.add(intake.read(bytes(FOLDER + "texts/" + text), text));
    }
    return outcomes;
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream in = Sample.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("the build lacks " + resource);
      }
      return in.readAllBytes();
    }
  }
}
