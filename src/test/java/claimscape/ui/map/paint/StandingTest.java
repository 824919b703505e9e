package claimscape.ui.map.paint;

import static claimscape.ui.map.sight.SmallMap.CLAIM;
import static claimscape.ui.map.sight.SmallMap.EVIDENCE;
import static claimscape.ui.map.sight.SmallMap.PREMISE;
import static claimscape.ui.map.sight.SmallMap.REBUTTAL;
import static claimscape.ui.map.sight.SmallMap.SUPPORT;
import static claimscape.ui.map.sight.SmallMap.UNDERCUT;
import static org.assertj.core.api.Assertions.assertThat;

import claimscape.analysis.Sieve;
import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartLink;
import claimscape.ui.map.sight.Ghost;
import claimscape.ui.map.sight.SmallMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands out of the map, and how far it reaches. */
class StandingTest {
  private static final Chart CHART = SmallMap.chart();
  private static final Rect VIEW = new Rect(0, 0, 1200, 1000);

  private List<NodeId> selection = List.of();
  private List<NodeId> targets = List.of();
  private Optional<RelationId> armed = Optional.empty();
  private Optional<NodeId> hovered = Optional.empty();
  private Optional<Moment.Flash> flash = Optional.empty();
  private Ghost ghost = Ghost.NONE;

  private Moment moment() {
    return new Moment(
        selection, targets, armed, hovered, true, Sieve.open(), flash, ghost, Moment.Motion.NONE);
  }

  private Optional<Rect> reach(Camera camera) {
    return Standing.reach(CHART, camera, moment(), VIEW);
  }

  private static Rect place(NodeId card) {
    return CHART.card(card).orElseThrow().place();
  }

  private static boolean holds(Rect area, Rect inner) {
    return area.x() <= inner.x()
        && area.y() <= inner.y()
        && area.right() >= inner.right()
        && area.bottom() >= inner.bottom();
  }

  private List<RelationId> links() {
    return Standing.links(CHART, moment()).stream().map(ChartLink::id).toList();
  }

  @Test
  void nothingStandsOutOfAMapAtRest() {
    assertThat(reach(Camera.START)).isEmpty();
    assertThat(links()).isEmpty();
  }

  @Test
  void aSelectedCardStandsOutWithItsArrows() {
    selection = List.of(EVIDENCE);

    assertThat(links()).containsExactly(SUPPORT);
    assertThat(reach(Camera.START))
        .hasValueSatisfying(
            area -> {
              assertThat(holds(area, place(EVIDENCE))).isTrue();
              assertThat(holds(area, CHART.link(SUPPORT).orElseThrow().group().bounds())).isTrue();
            });
  }

  @Test
  void whatThePointerIsOverStandsOut() {
    hovered = Optional.of(REBUTTAL);

    assertThat(links()).containsExactly(UNDERCUT);
    assertThat(Standing.cards(moment())).containsExactly(REBUTTAL);
  }

  @Test
  void theArmedArrowStandsOutThoughNothingIsSelected() {
    armed = Optional.of(UNDERCUT);

    assertThat(links()).containsExactly(UNDERCUT);
    assertThat(reach(Camera.START)).isPresent();
  }

  @Test
  void aTargetReachesAboveItsCardForItsFlag() {
    targets = List.of(CLAIM);
    Rect claim = place(CLAIM);

    assertThat(reach(new Camera(1, 0, 100)))
        .hasValueSatisfying(area -> assertThat(area.y()).isLessThanOrEqualTo(claim.y() + 100 - 16));
  }

  @Test
  void aFlashReachesAroundItsCard() {
    flash = Optional.of(new Moment.Flash(PREMISE, .5));

    assertThat(reach(Camera.START))
        .hasValueSatisfying(area -> assertThat(holds(area, place(PREMISE))).isTrue());
  }

  @Test
  void aCardOutsideOfTheViewNeedsNoCanvas() {
    targets = List.of(CLAIM);

    assertThat(reach(new Camera(1, -5000, 0))).isEmpty();
  }

  @Test
  void theReachNeverLeavesTheView() {
    selection = List.copyOf(CHART.cards().keySet());

    assertThat(reach(new Camera(3, -100, -100)))
        .hasValueSatisfying(area -> assertThat(holds(VIEW, area)).isTrue());
  }

  @Test
  void aToolMayDrawAnywhere() {
    ghost = new Ghost.Band(new Rect(0, 0, 5, 5));

    assertThat(reach(Camera.START)).contains(VIEW);
  }

  @Test
  void amongBlocksTheLandmarksStandOutAnywhere() {
    assertThat(reach(new Camera(.1, 0, 0))).contains(VIEW);
  }

  @Test
  void theReachFollowsTheCamera() {
    flash = Optional.of(new Moment.Flash(CLAIM, 1));
    Point corner = new Point(place(CLAIM).x(), place(CLAIM).y());
    Camera camera = new Camera(.8, 150, 220);
    Point seen = camera.toView(corner);

    assertThat(reach(camera))
        .hasValueSatisfying(
            area -> {
              assertThat(area.x()).isBetween(seen.x() - 40, seen.x());
              assertThat(area.y()).isBetween(seen.y() - 40, seen.y());
            });
  }
}
