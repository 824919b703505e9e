package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.layout.Cancel;
import claimscape.layout.Point;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards of the sample that a notation draws more than once. */
class CopiesTest {
  private static final Chart.Reach NEAR = new Chart.Reach(5, Set.of());

  private final Project project;

  CopiesTest() throws IOException {
    project = SampleMap.finished();
  }

  private MapDrawing drawn(Notation notation) {
    Easel easel = new Easel(SmallMap.measure(), Locale.ENGLISH);
    return easel.draw(project, MapOptions.USUAL.withNotation(notation), Cancel.never());
  }

  @ParameterizedTest
  @EnumSource(
      value = Notation.class,
      names = {"TOULMIN", "PROS_AND_CONS"})
  void eachOfThemIsTheStatementUnderThePointer(Notation notation) {
    MapDrawing drawing = drawn(notation);
    Chart chart = Chart.of(project, drawing);
    assertThat(drawing.copies()).isNotEmpty();
    for (MapDrawing.Copy copy : drawing.copies()) {
      Point middle = new Point(copy.place().centreX(), copy.place().centreY());
      assertThat(chart.at(middle, NEAR)).isEqualTo(new Hit.OnCard(copy.statement(), Hit.Zone.BODY));
      assertThat(chart.cardsIn(copy.place())).contains(copy.statement());
      assertThat(chart.all(copy.statement())).extracting(ChartCard::place).contains(copy.place());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Notation.class,
      names = {"TOULMIN", "PROS_AND_CONS"})
  void everyTextOfAStatementIsPaintedByACard(Notation notation) {
    MapDrawing drawing = drawn(notation);
    Chart chart = Chart.of(project, drawing);
    int painted = 0;
    for (StatementId id : chart.cards().keySet()) {
      painted += chart.all(id).stream().mapToInt(card -> texts(card.group())).sum();
    }
    assertThat(painted)
        .isEqualTo(drawing.drawing().groups().stream().mapToInt(CopiesTest::texts).sum());
    for (ChartLink link : chart.links().values()) {
      assertThat(texts(link.group())).isZero();
    }
  }

  private static int texts(Group group) {
    return (int)
        group.marks().stream()
            .filter(mark -> mark instanceof Mark.Words words && words.part() == Part.TEXT)
            .count();
  }

  @ParameterizedTest
  @EnumSource(Notation.class)
  void everyPieceHasANameOfItsOwn(Notation notation) {
    List<String> names = new ArrayList<>();
    Chart.of(project, drawn(notation)).pieces().forEach(piece -> names.add(piece.group().name()));
    assertThat(names).doesNotHaveDuplicates();
  }
}
