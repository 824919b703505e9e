package claimscape.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.project.Ids;
import claimscape.project.Project;
import claimscape.session.SameThread;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.ui.map.sight.SmallMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The ways of drawing the map, and which of them mean something when. */
class MannerTest {

  @ParameterizedTest
  @EnumSource(Manner.Choice.class)
  void theNextWayLeadsThroughAllOfThemAndBack(Manner.Choice choice) {
    List<Manner> all = choice.all();
    MapOptions now = MapOptions.USUAL;
    for (int step = 1; step <= all.size(); step++) {
      now = choice.next(now).change().apply(now);
      assertThat(all.get(step % all.size()).isTaken(now)).isTrue();
    }
    assertThat(now).isEqualTo(MapOptions.USUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "NOTATION, true, true, true",
    "DIRECTION, true, true, false",
    "LANES, true, true, false",
    "ARRANGEMENT, true, false, false",
  })
  void aWayIsOfferedWhereItWouldShow(
      Manner.Choice choice, boolean usual, boolean inLanes, boolean asTable) {
    Manner last = choice.all().getLast();
    MapOptions lanes = MapOptions.USUAL.withLanes(MapOptions.Lanes.BY_SOURCE);
    MapOptions table = MapOptions.USUAL.withNotation(Notation.PROS_AND_CONS);
    assertThat(last.means(MapOptions.USUAL)).isEqualTo(usual);
    assertThat(last.means(lanes)).isEqualTo(inLanes);
    assertThat(last.means(table)).isEqualTo(asTable);
  }

  @ParameterizedTest
  @CsvSource({"2000, false", "2001, true"})
  void moreThanTwoThousandStatementsStandInNoLayers(int size, boolean tooMany) {
    MapViewModel model = model(size);
    MapOptions layered = MapOptions.USUAL.withArrangement(MapOptions.Arrangement.LAYERED);
    assertThat(model.tooMany(layered)).isEqualTo(tooMany);
    assertThat(model.tooMany(MapOptions.USUAL)).isFalse();
  }

  @Test
  void onlyTheCompactMapWithoutLanesKeepsWhereACardWasPut() {
    MapViewModel model = model(1);
    assertThat(model.moves()).isTrue();
    model.draw(MapOptions.USUAL.withLanes(MapOptions.Lanes.BY_VOICE));
    assertThat(model.moves()).isFalse();
    model.draw(MapOptions.USUAL.withNotation(Notation.TOULMIN));
    assertThat(model.moves()).isFalse();
    model.draw(MapOptions.USUAL.withArrangement(MapOptions.Arrangement.LAYERED));
    assertThat(model.moves()).isFalse();
    model.draw(MapOptions.USUAL);
    assertThat(model.moves()).isTrue();
  }

  private static MapViewModel model(int statements) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 1; i <= statements; i++) {
      StatementId id = new StatementId("c" + i);
      entries.add(Statement.of(id, i, new Label(Role.CLAIM, i), "Claim " + i, new Origin.Own()));
    }
    return switch (Project.of(entries)) {
      case Project.Built.Whole whole ->
          new MapViewModel(
              Workbench.of(new Store(whole.project()), Ids.from("manner"), SameThread.lanes()),
              new Easel(SmallMap.measure(), Locale.ENGLISH));
      case Project.Built.Broken broken -> throw new AssertionError(broken.problems());
    };
  }
}
