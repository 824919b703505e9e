package claimscape.cli;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.CommandLineRun;
import claimscape.argument.Source;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import claimscape.text.LinePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project made of a web page, a PDF and a document of Word at once. */
class NewFromDocumentsTest {
  private static final Path SHELF = Path.of("src/test/resources/claimscape/intake/documents");

  @TempDir Path folder;

  private List<Source> sources(Path project) throws IOException {
    return List.copyOf(
        ((Opening.Opened) ProjectFile.read(Files.readAllBytes(project), Limits.STANDARD))
            .project()
            .shownSources());
  }

  @Test
  void documentsOfAllKindsAreHeldWithTheirCardsPartsAndPages() throws IOException {
    Path project = folder.resolve("case.claimscape");
    CommandLineRun run =
        CommandLineRun.of(
            "new",
            project,
            SHELF.resolve("news.html"),
            SHELF.resolve("letter.pdf"),
            SHELF.resolve("report.docx"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("\"report.docx\" has 2 tracked changes");
    List<Source> sources = sources(project);
    assertThat(sources)
        .extracting(source -> source.card().title())
        .containsExactly(
            "Harbour board shuts the old pier", "The Old Pier", "The Cost of the Ansel Canal");
    assertThat(sources.get(0).card().author()).isEqualTo("Maud Ferrier, Oke Lund");
    assertThat(sources.get(0).parts())
        .anyMatch(lines -> lines.part() == LinePart.NOT_PART_OF_THE_TEXT);
    assertThat(sources.get(1).held().orElseThrow().pages())
        .extracting(mark -> mark.page())
        .containsExactly("17", "18", "19", "20");
    assertThat(sources.get(2).parts()).hasSize(2);
  }

  @Test
  void oneDocumentThatCannotBeReadAndNothingIsWritten() {
    Path project = folder.resolve("case.claimscape");
    CommandLineRun run =
        CommandLineRun.of("new", project, SHELF.resolve("news.html"), SHELF.resolve("locked.pdf"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("\"locked.pdf\" is locked by a password. Nothing was added;");
    assertThat(project).doesNotExist();
  }
}
