package claimscape;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Drawing;
import claimscape.drawing.Group;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.GrownProject;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.drawing.poster.Pane;
import claimscape.drawing.sheet.Sheet;
import claimscape.drawing.sheet.SheetOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.format.WriteOptions;
import claimscape.layout.Cancel;
import claimscape.layout.Rect;
import claimscape.picture.pdf.Paper;
import claimscape.picture.pdf.Tiling;
import claimscape.project.Project;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On a poster no card is found only in two halves, and no run of words is. */
class PosterPicturesTest {
  private static final Measure MEASURE = new Measure(new Typefaces());
  private static final Easel EASEL = new Easel(MEASURE, Locale.ENGLISH);

  private static Drawing sheet(Project project, MapOptions options) {
    MapDrawing map = EASEL.draw(project, options, Cancel.never());
    SheetOptions around = new SheetOptions("A map", "", true, true);
    return new Sheet(MEASURE, Locale.ENGLISH).around(map, project, around);
  }

  private static void isWhole(Drawing sheet, Tiling tiling) {
    List<Pane> panes = tiling.panes();
    for (Group group : sheet.groups()) {
      if (group.entry().filter(StatementId.class::isInstance).isPresent()) {
        Rect card = group.bounds();
        assertThat(panes.stream().anyMatch(pane -> holds(pane, card))).as(group.name()).isTrue();
      }
    }
  }

  private static boolean holds(Pane pane, Rect card) {
    return pane.x() <= card.x()
        && pane.y() <= card.y()
        && pane.x() + pane.width() >= card.right()
        && pane.y() + pane.height() >= card.bottom();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyCardIsWholeOnAPage(long seed) {
    Drawing sheet = sheet(GrownProject.of(seed, (int) (10 * seed)), MapOptions.USUAL);
    for (Paper paper : List.of(Paper.A4, Paper.A2, Paper.AS_DRAWN)) {
      isWhole(sheet, Tiling.of(sheet, paper));
    }
  }

  @ParameterizedTest
  @EnumSource(Notation.class)
  void everyCardOfEveryNotationIsWholeOnAPage(Notation notation) {
    Drawing sheet = sheet(GrownProject.of(21, 80), MapOptions.USUAL.withNotation(notation));
    isWhole(sheet, Tiling.of(sheet, Paper.A4));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theTextOfEveryCardIsReadOffOnePage(long seed) throws IOException {
    Project project = GrownProject.of(seed, 120);
    WriteOptions options = WriteOptions.USUAL.withFullText(true).withPaper(WriteOptions.Paper.A4);
    List<String> pages =
        SeenPdf.of(
                Wiring.formats(Locale.ENGLISH)
                    .named("pdf")
                    .orElseThrow()
                    .writer()
                    .orElseThrow()
                    .write(project, options)
                    .bytes())
            .pages()
            .stream()
            .map(
                page ->
                    ascii(
                        String.join(
                            "", page.letters().stream().map(SeenPdf.Letter::text).toList())))
            .toList();
    MapDrawing map = EASEL.draw(project, MapOptions.USUAL, Cancel.never());
    assertThat(pages.size()).isGreaterThan(2);
    for (StatementId id : map.cards().keySet()) {
      Statement statement = project.statement(id).orElseThrow();
      assertThat(
              pages.subList(1, pages.size()).stream()
                  .anyMatch(page -> page.contains(ascii(statement.text()))))
          .as(statement.text())
          .isTrue();
    }
  }

  private static String ascii(String words) {
    return words.replaceAll("[^A-Za-z0-9]", "");
  }
}
