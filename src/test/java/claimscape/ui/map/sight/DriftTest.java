package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.Entry;
import claimscape.argument.NodeId;
import claimscape.argument.Pin;
import claimscape.argument.StatementId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stays before the eye when the sheet of a map is another. Places are set by pins. */
class DriftTest {
  private static final Rect ALL = new Rect(0, 0, 4000, 4000);
  private static final Map<StatementId, Point> PLACES =
      Map.of(
          SmallMap.CLAIM, new Point(600, 100),
          SmallMap.EVIDENCE, new Point(500, 300),
          SmallMap.PREMISE, new Point(800, 300),
          SmallMap.REBUTTAL, new Point(1100, 300));

  private static Chart at(Map<StatementId, Point> moved) {
    List<Entry> entries = new ArrayList<>(SmallMap.project().entries());
    PLACES.forEach(
        (id, place) -> {
          Point at = moved.getOrDefault(id, place);
          entries.add(new Pin(id, at.x(), at.y()));
        });
    return SmallMap.chart(((Project.Built.Whole) Project.of(entries)).project());
  }

  private static Point drift(Map<StatementId, Point> moved, NodeId... targets) {
    return Drift.between(at(Map.of()), at(moved), ALL, List.of(targets));
  }

  @Test
  void aMapThatIsAsItWasDoesNotDrift() {
    assertThat(drift(Map.of())).isEqualTo(new Point(0, 0));
  }

  @Test
  void whereOneCardAloneMovesTheOthersHoldTheView() {
    assertThat(drift(Map.of(SmallMap.REBUTTAL, new Point(1500, 700)))).isEqualTo(new Point(0, 0));
  }

  @Test
  void whereMostCardsMoveTogetherTheViewFollowsThem() {
    Map<StatementId, Point> moved =
        Map.of(
            SmallMap.CLAIM, new Point(660, 90),
            SmallMap.EVIDENCE, new Point(560, 290),
            SmallMap.PREMISE, new Point(860, 290));
    assertThat(drift(moved)).isEqualTo(new Point(60, -10));
  }

  @Test
  void inASmallMapTheTargetStaysWhateverTheOthersDo() {
    assertThat(drift(Map.of(SmallMap.CLAIM, new Point(720, 100)), SmallMap.CLAIM))
        .isEqualTo(new Point(120, 0));
  }

  @Test
  void aCardOutOfSightHasNoSay() {
    Rect aroundTheRebuttal = new Rect(1050, 250, 400, 400);
    Chart before = at(Map.of());
    Chart after = at(Map.of(SmallMap.REBUTTAL, new Point(1130, 300)));
    assertThat(Drift.between(before, after, aroundTheRebuttal, List.of()))
        .isEqualTo(new Point(30, 0));
  }

  @Test
  void mapsThatShareNoCardDoNotDrift() {
    Chart empty = SmallMap.chart(Project.titled(""));
    assertThat(Drift.between(at(Map.of()), empty, ALL, List.of())).isEqualTo(new Point(0, 0));
    assertThat(Drift.between(empty, at(Map.of()), ALL, List.of())).isEqualTo(new Point(0, 0));
  }
}
