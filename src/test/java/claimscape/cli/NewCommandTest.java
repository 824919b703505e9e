package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.project.Project;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommandTest {
  @TempDir Path folder;
  private Desk desk = new Desk(Path.of(""));
  private Path project = Path.of("");

  @BeforeEach
  void lay() {
    desk = new Desk(folder);
    project = desk.path("pier.claimscape");
  }

  private Project made(Object... args) throws IOException {
    CommandLineRun run = CommandLineRun.of(args);
    assertThat(run.code()).as(run.err()).isLessThan(2);
    assertThat(run.out()).isEmpty();
    return ((Opening.Opened) ProjectFile.read(Files.readAllBytes(project), Limits.STANDARD))
        .project();
  }

  private static List<String> texts(Project made) {
    return made.shownSources().stream()
        .flatMap(source -> source.held().stream())
        .map(held -> held.text().content())
        .toList();
  }

  @Test
  void textsAreHeldWholeInTheirOrder() throws IOException {
    Path one = desk.text("z.txt", "The pier is old. 🙂\n");
    Path two = desk.text("a.txt", "e\u0301te\u0301");
    assertThat(texts(made("new", project, one, two)))
        .containsExactly("The pier is old. 🙂\n", "e\u0301te\u0301");
  }

  @Test
  void aSourceKnowsItsFileAndWhenItWasTakenIn() throws IOException {
    Path text = desk.text("pier.txt", "The pier is old.\n");
    Source source = made("new", project, text).shownSources().getFirst();
    Held held = source.held().orElseThrow();
    assertThat(held.fileName()).isEqualTo("pier.txt");
    assertThat(held.taken()).isEqualTo(Instant.parse("2024-05-01T12:00:00Z"));
    // As sha256sum tells it.
    assertThat(held.originalSha256())
        .isEqualTo("3dbe328d50e8ba7b3c0d4f3859e179ca67985c5b4e8c4062c9971f36c39c3b35");
  }

  @Test
  void aProjectIsNamedAsItsFileUnlessItIsNamed() throws IOException {
    Path text = desk.text("a.txt", "Words.");
    assertThat(made("new", project, text).header().title()).isEqualTo("pier");
    assertThat(made("new", project, text, "--force", "--title", "Häfen & <Piers>").header().title())
        .isEqualTo("Häfen & <Piers>");
  }

  @Test
  void theSameTextUnderTwoNamesIsTwoSources() throws IOException {
    Path one = desk.text("one.txt", "Words.");
    Path two = desk.text("two.txt", "Words.");
    assertThat(made("new", project, one, two).sources()).hasSize(2);
  }

  @Test
  void idsFollowFromTheTextsAndTheTitle() throws IOException {
    Path text = desk.text("a.txt", "Words.");
    Object id = made("new", project, text).sources().firstKey();
    assertThat(made("new", project, text, "--force").sources().firstKey()).isEqualTo(id);
    assertThat(made("new", project, text, "--force", "--title", "x").sources().firstKey())
        .isNotEqualTo(id);
    assertThat(made("new", project, desk.text("a.txt", "Other."), "--force").sources().firstKey())
        .isNotEqualTo(id);
  }

  @Test
  void anOldEncodingIsReadAndToldAsAFinding() throws IOException {
    Path text =
        Files.write(
            desk.path("old.txt"), "Die Brücke „alt“".getBytes(Charset.forName("windows-1252")));
    CommandLineRun run = CommandLineRun.of("new", project, text);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("old.txt").contains("windows-1252");
    assertThat(project).content().contains("Die Brücke „alt“");
  }

  @Test
  void aByteOrderMarkIsNoLetter() throws IOException {
    Path text = Files.write(desk.path("bom.txt"), "\uFEFFWords.".getBytes(StandardCharsets.UTF_8));
    assertThat(texts(made("new", project, text))).containsExactly("Words.");
  }

  @Test
  void aFolderIsNoProjectEvenByForce() throws IOException {
    Path text = desk.text("a.txt", "Words.");
    Path sub = Files.createDirectory(desk.path("sub.claimscape"));
    assertThat(desk.refused("new", sub, text)).isEqualTo(sub + ": This is a folder.");
    assertThat(desk.refused("new", sub, text, "--force")).isEqualTo(sub + ": This is a folder.");
  }

  @Test
  void aTextIsNeverReplacedByItsOwnProject() throws IOException {
    Path text = desk.text("a.txt", "Words.");
    Path same = folder.resolve("./a.txt");
    assertThat(desk.refused("new", text, text)).contains("one of the texts");
    assertThat(desk.refused("new", same, text, "--force")).contains("one of the texts");
    assertThat(desk.refused("new", text, desk.text("b.txt", "More."), same, "--force"))
        .contains("one of the texts");
  }

  @Test
  void aFolderThatIsMissingIsNamed() throws IOException {
    Path text = desk.text("a.txt", "Words.");
    Path lost = desk.path("no/such/pier.claimscape");
    assertThat(desk.refused("new", lost, text))
        .isEqualTo("The folder of \"" + lost + "\" is not there.");
  }

  @Test
  void oneBadTextStopsAllAndEachIsTold() throws IOException {
    Path good = desk.text("good.txt", "Words.");
    Path empty = desk.text("empty.txt", "");
    CommandLineRun run = CommandLineRun.of("new", project, empty, good, desk.path("gone.txt"));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(project).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "2024-05-01", "2024-13-01T00:00:00Z", "2024-05-01T12:00", ""})
  void aTimeThatIsNoneIsWrongUsage(String time) throws IOException {
    Path text = desk.text("a.txt", "Words.");
    assertThat(desk.refused("new", project, text, "--at", time))
        .contains("--at")
        .contains("\"" + time + "\" is no time as in 2024-05-01T12:00:00Z")
        .endsWith("\"claimscape new --help\" shows the usage.");
  }

  @Test
  void aProjectWithoutTextsIsWrongUsage() throws IOException {
    assertThat(desk.refused("new")).contains("PROJECT");
    assertThat(desk.refused("new", project)).contains("TEXT");
  }

  @Test
  void aLinkToAProjectStaysALink() throws IOException {
    Path text = desk.text("a.txt", "Words.");
    Path real = desk.text("real.claimscape", "old");
    Files.createSymbolicLink(project, real);
    made("new", project, text, "--force");
    assertThat(project).isSymbolicLink();
    assertThat(real).content().contains("Words.");
  }
}
