package claimscape.sample;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.storage.ProjectFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The finished map is shipped as a file. {@code -Dsample.write=true} writes it anew after its plan
 * or the format of files has changed.
 */
class SampleFileTest {
  private static final Path SHIPPED =
      Path.of("assets", "samples", "a-partner-for-peace.claimscape");

  @Test
  void theShippedSampleIsTheMapOfThePlan() throws IOException {
    byte[] built = ProjectFile.write(SampleMap.finished());
    if (Boolean.getBoolean("sample.write")) {
      Files.write(SHIPPED, built);
    }
    assertThat(SHIPPED).hasBinaryContent(built);
  }
}
