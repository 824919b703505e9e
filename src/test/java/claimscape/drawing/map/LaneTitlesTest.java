package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Direction;
import claimscape.layout.Rect;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which lanes a map has, what they are called and what stands in them. */
class LaneTitlesTest {
  private static final Measure MEASURE = new Measure(new Typefaces());

  private final Casebook book = new Casebook("Lanes");

  private MapDrawing drawn(MapOptions.Lanes lanes, Direction direction) {
    return new Easel(MEASURE, Locale.ENGLISH)
        .draw(
            book.project(),
            MapOptions.USUAL.withLanes(lanes).withDirection(direction),
            Cancel.never());
  }

  private static List<Group> lanes(MapDrawing map) {
    return map.drawing().groups().stream().filter(g -> g.name().startsWith("lane-")).toList();
  }

  private List<String> titles(MapOptions.Lanes lanes) {
    return lanes(drawn(lanes, Direction.TOP_DOWN)).stream().map(Group::title).toList();
  }

  @Test
  void sourcesStandInTheOrderInWhichTheyCameAndWhatHasNoneComesLast() {
    SourceId review = book.source("Daud", "Khyber Review", "2021");
    SourceId ledger = book.source("Hoffmann", "Policy Ledger", "2016");
    book.own(Role.QUESTION, "Is it so?");
    book.tagged(Role.CLAIM, ledger, "It is.");
    book.implicit(Role.PREMISE, review, "It may be.");

    assertThat(titles(MapOptions.Lanes.BY_SOURCE))
        .containsExactly("Lane: Khyber Review", "Lane: Policy Ledger", "Lane: No source");
  }

  @Test
  void aSourceThatSaysNothingHasNoLane() {
    book.source("Daud", "Khyber Review", "2021");
    book.tagged(Role.CLAIM, book.source("", "Policy Ledger", "2016"), "It is.");

    assertThat(titles(MapOptions.Lanes.BY_SOURCE)).containsExactly("Lane: Policy Ledger");
  }

  @Test
  void voicesStandInTheOrderInWhichTheyAreHeard() {
    SourceId here = book.source("Daud", "Khyber Review", "2021");
    book.tagged(Role.CLAIM, here, "Safe.", book.voice("Zamani"));
    book.tagged(Role.REBUTTAL, here, "Not safe.", book.voice("Aziz"));
    book.own(Role.NOTE, "Ask.");

    assertThat(titles(MapOptions.Lanes.BY_VOICE))
        .containsExactly("Lane: Zamani", "Lane: Aziz", "Lane: No voice");
  }

  @Test
  void beyondEightTheVoicesThatSayLeastShareALane() {
    SourceId here = book.source("Daud", "Khyber Review", "2021");
    for (int i = 0; i < 12; i++) {
      book.tagged(Role.CLAIM, here, "First " + i, book.voice("Voice " + i));
    }
    book.tagged(Role.CLAIM, here, "Again", book.voice("Voice 11"));

    assertThat(titles(MapOptions.Lanes.BY_VOICE))
        .containsExactly(
            "Lane: Voice 0",
            "Lane: Voice 1",
            "Lane: Voice 2",
            "Lane: Voice 3",
            "Lane: Voice 4",
            "Lane: Voice 5",
            "Lane: Voice 11",
            "Lane: Other voices");
  }

  @Test
  void aMapWithoutLanesHasNoTitles() {
    book.own(Role.CLAIM, "One");

    assertThat(titles(MapOptions.Lanes.NONE)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void everyCardStandsInItsLaneAndUnderNoTitle(Direction direction) {
    SourceId review = book.source("Daud", "Khyber Review", "2021");
    SourceId ledger = book.source("Hoffmann", "Policy Ledger", "2016");
    StatementId claim = book.tagged(Role.CLAIM, review, "It is.");
    StatementId other = book.tagged(Role.EVIDENCE, ledger, "So it was.");
    book.link(RelationKind.SUPPORTS, claim, other);
    MapDrawing map = drawn(MapOptions.Lanes.BY_SOURCE, direction);
    Rect first = lanes(map).get(0).bounds();
    Rect second = lanes(map).get(1).bounds();

    assertThat(inside(first, map.cards().get(claim), direction)).isTrue();
    assertThat(inside(second, map.cards().get(other), direction)).isTrue();
  }

  /** Titles stand on the left of bands and on top of columns. */
  private static boolean inside(Rect lane, Rect card, Direction direction) {
    boolean band = direction == Direction.LEFT_RIGHT;
    return card.x() >= lane.x() + (band ? 180 : 0)
        && card.y() >= lane.y() + (band ? 0 : 44)
        && card.right() <= lane.right()
        && card.bottom() <= lane.bottom();
  }
}
