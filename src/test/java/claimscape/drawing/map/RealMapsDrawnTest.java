package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.format.Input;
import claimscape.format.aif.AifFormat;
import claimscape.layout.Rect;
import claimscape.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every real map draws: all of its statements, none on top of another. */
class RealMapsDrawnTest {
  private static final Path CORPORA = Path.of("../shared/corpora/aif");
  private final Easel easel = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"araucaria", "iac", "microtexts", "qt30", "us2016"})
  void everyFileOfTheCorpusDraws(String set) throws IOException {
    Path folder = CORPORA.resolve(set);
    if (!Files.exists(folder)) {
      System.out.println("aif/" + set + ": not there, nothing drawn");
      return;
    }
    int drawn = 0;
    List<Path> files;
    try (var found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      Input input = new Input(file.getFileName().toString(), Files.readAllBytes(file));
      Project project = AifFormat.of().reader().orElseThrow().read(input).project().orElseThrow();
      check(file.getFileName().toString(), project);
      drawn++;
    }
    System.out.println("aif/" + set + ": drew " + drawn + " files");
    assertThat(drawn).isPositive();
  }

  @Test
  void aCircleOfFiveThousandStatementsDraws() {
    int size = 5000;
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      StatementId id = new StatementId("s" + i);
      Label label = new Label(Role.CLAIM, i + 1);
      entries.add(Statement.of(id, i, label, "One of many, number " + i, new Origin.Own()));
    }
    for (int i = 0; i < size; i++) {
      entries.add(
          Relation.of(
              new RelationId("r" + i),
              size + i,
              RelationKind.SUPPORTS,
              List.of(new StatementId("s" + i)),
              new StatementId("s" + (i + 1) % size),
              new DrawnBy.Analyst()));
    }
    Project.Built built = Project.of(entries);
    assertThat(built).isInstanceOf(Project.Built.Whole.class);
    check("circle", ((Project.Built.Whole) built).project());
  }

  private void check(String name, Project project) {
    if (project.statements().isEmpty()) {
      return;
    }
    MapDrawing map = easel.draw(project, MapOptions.USUAL, () -> false);
    assertThat(map.cards().keySet()).as(name).isEqualTo(project.statements().keySet());
    assertThat(map.routes().keySet()).as(name).isEqualTo(project.relations().keySet());
    List<Rect> cards = new ArrayList<>(map.cards().values());
    cards.sort(Comparator.comparingDouble(Rect::x));
    for (int i = 0; i < cards.size(); i++) {
      for (int j = i + 1; j < cards.size() && cards.get(j).x() < cards.get(i).right(); j++) {
        assertThat(cards.get(i).nearerThan(0, cards.get(j)))
            .as(name + ": %s on %s", cards.get(i), cards.get(j))
            .isFalse();
      }
    }
  }
}
