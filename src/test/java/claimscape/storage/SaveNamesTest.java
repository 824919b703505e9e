package claimscape.storage;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Saving under names and behind links that are seldom, beside another project. */
class SaveNamesTest {
  private static final Project PROJECT = RandomProjects.of(7);
  private static final byte[] NEW = ProjectFile.write(PROJECT);

  @TempDir Path folder;

  @BeforeEach
  void anotherProject() throws IOException {
    Files.write(folder.resolve("case.claimscape"), ProjectFile.write(Project.titled("Old")));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 243, 250, 255})
  void aNameThatJustFitsTheDiskCanBeSaved(int length) throws IOException {
    Path longName = folder.resolve("n".repeat(length - 11) + ".claimscape");

    assertThat(Saving.save(PROJECT, longName)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(longName).hasBinaryContent(NEW);
    assertThat(names()).hasSize(2);
  }

  @Test
  void aNameThatDoesNotFitIsTold() throws IOException {
    Path tooLong = folder.resolve("n".repeat(300) + ".claimscape");

    assertThat(Saving.save(PROJECT, tooLong)).isInstanceOf(SaveOutcome.NotSaved.class);
    assertThat(names()).containsExactly("case.claimscape");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ein Fall – „Häuser“",
        "مقدمہ",
        "👩‍👩‍👧",
        " ",
        "..x",
        "a'b\"c",
        "%20",
        "~",
        "-rf"
      })
  void anUnusualNameIsANameLikeAnyOther(String name) throws IOException {
    Path unusual = folder.resolve(name);

    assertThat(Saving.save(PROJECT, unusual)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(Saving.save(Project.titled("Again"), unusual)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(ProjectFile.read(unusual, Limits.STANDARD))
        .isEqualTo(new Opening.Opened(Project.titled("Again"), List.of()));
    assertThat(names()).hasSize(2);
  }

  @Test
  void aLinkThatLeadsToNoFileYetStaysALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.claimscape"));

    assertThat(Saving.save(PROJECT, link)).isInstanceOf(SaveOutcome.Saved.class);
    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("later.claimscape")).hasBinaryContent(NEW);
  }

  @Test
  void aLinkIntoAFolderThatIsGoneIsToldAndStays() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("gone/case.claimscape"));

    assertThat(Saving.save(PROJECT, link)).isInstanceOf(SaveOutcome.NotSaved.class);
    assertThat(link).isSymbolicLink();
  }
}
