package claimscape.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.WrittenPage;
import claimscape.format.WriteOptions;
import claimscape.project.Project;
import claimscape.storage.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web page that is dropped is a map if it carries one, and else a text. */
class CarriedPageTest {
  private static final Project PROJECT = Project.titled("The pier");

  @TempDir Path folder;

  @Test
  void aPageOfOursOpensAsTheProjectThatItShows() throws IOException {
    Path page = folder.resolve("map.html");
    Files.write(page, WrittenPage.bytes(PROJECT, WriteOptions.USUAL));
    assertThat(CarriedMap.documentsAmong(List.of(page))).containsExactly(page);
    assertThat(CarriedMap.read(page)).isEqualTo(new Opening.Opened(PROJECT, List.of()));
  }

  @Test
  void aPageWithoutItsDataAndAnyOtherPageAreTexts() throws IOException {
    Path bare = folder.resolve("bare.html");
    Files.write(bare, WrittenPage.bytes(PROJECT, WriteOptions.USUAL.withMap(false)));
    Path other = folder.resolve("other.html");
    Files.writeString(other, "<!doctype html><p>The pier leans.");
    assertThat(CarriedMap.documentsAmong(List.of(bare, other))).isEmpty();
  }
}
