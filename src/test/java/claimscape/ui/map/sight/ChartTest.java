package claimscape.ui.map.sight;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.layout.Cancel;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final Chart CHART = SmallMap.chart();
  private static final Chart.Reach BARE = new Chart.Reach(5, Set.of());

  private static Rect place(NodeId card) {
    return CHART.card(card).orElseThrow().place();
  }

  private static ChartLink link(NodeId id) {
    return CHART.link(id).orElseThrow();
  }

  private static Hit at(double x, double y) {
    return CHART.at(new Point(x, y), BARE);
  }

  @Test
  void theMiddleOfACardIsTheCard() {
    Rect card = place(SmallMap.CLAIM);

    assertThat(at(card.centreX(), card.centreY()))
        .isEqualTo(new Hit.OnCard(SmallMap.CLAIM, Hit.Zone.BODY));
  }

  @Test
  void theLeftEdgeOfACardIsItsStripe() {
    Rect card = place(SmallMap.EVIDENCE);

    assertThat(at(card.x() + 3, card.centreY()))
        .isEqualTo(new Hit.OnCard(SmallMap.EVIDENCE, Hit.Zone.STRIPE));
  }

  @Test
  void aCutCornerBelongsToNobody() {
    Rect card = place(SmallMap.REBUTTAL);

    assertThat(at(card.x() + 1.5, card.y() + 1.5)).isEqualTo(Hit.Nothing.HERE);
    assertThat(at(card.x() + 7, card.y() + 7).node()).contains(SmallMap.REBUTTAL);
  }

  @Test
  void theHandleIsThereOnlyWhileItIsShown() {
    ChartCard card = CHART.card(SmallMap.CLAIM).orElseThrow();
    Point handle = CHART.handle(card);
    Chart.Reach shown = new Chart.Reach(2, Set.of(SmallMap.CLAIM));

    assertThat(CHART.at(handle, shown)).isEqualTo(new Hit.OnCard(SmallMap.CLAIM, Hit.Zone.HANDLE));
    assertThat(at(handle.x(), handle.y()))
        .isNotEqualTo(new Hit.OnCard(SmallMap.CLAIM, Hit.Zone.HANDLE));
  }

  @Test
  void anArrowIsHitFivePxBesideIt() {
    List<Point> trunk = link(SmallMap.SUPPORT).route().trunk();
    Point a = trunk.getFirst();
    Point b = trunk.get(1);
    double x = (a.x() + b.x()) / 2;
    double y = (a.y() + b.y()) / 2;
    double dx = a.x() == b.x() ? 1 : 0;
    double dy = 1 - dx;

    assertThat(at(x + 4 * dx, y + 4 * dy).node()).contains(SmallMap.SUPPORT);
    assertThat(at(x + 7 * dx, y + 7 * dy).node()).isNotEqualTo(Optional.of(SmallMap.SUPPORT));
  }

  @Test
  void beforeTheyJoinTheWayOfAPremiseIsItsOwn() {
    for (int i = 0; i < 2; i++) {
      List<Point> branch = link(SmallMap.SUPPORT).route().branches().get(i);
      Point near = Ways.at(branch, Ways.length(branch) / 3);
      NodeId premise = List.of(SmallMap.EVIDENCE, SmallMap.PREMISE).get(i);

      assertThat(link(SmallMap.SUPPORT).nearest(near.x(), near.y()).orElseThrow().hit().premise())
          .isEqualTo(Optional.of(premise));
    }
  }

  @Test
  void theHeadHalfOfAnArrowIsTheOneWithTheHead() {
    List<Point> way = Ways.whole(link(SmallMap.UNDERCUT).route());
    double length = Ways.length(way);
    Point early = Ways.at(way, length * .2);
    Point late = Ways.at(way, length * .8);
    ChartLink undercut = link(SmallMap.UNDERCUT);

    assertThat(undercut.nearest(early.x(), early.y()).orElseThrow().hit().headHalf()).isFalse();
    assertThat(undercut.nearest(late.x(), late.y()).orElseThrow().hit().headHalf()).isTrue();
  }

  @Test
  void anAreaHoldsTheCardsThatItTouches() {
    Rect claim = place(SmallMap.CLAIM);

    assertThat(CHART.cardsIn(new Rect(claim.x() - 4, claim.y() - 4, 5, 5)))
        .containsExactly(SmallMap.CLAIM);
    assertThat(CHART.cardsIn(CHART.sheet())).hasSize(4);
    assertThat(CHART.cardsIn(new Rect(-500, -500, 100, 100))).isEmpty();
  }

  @Test
  void theStatementThatBearsOnNothingIsTheFirstLandmark() {
    assertThat(CHART.landmarks()).hasSize(4).startsWith(SmallMap.CLAIM);
  }

  @Test
  void theOtherLandmarksComeByTheNumberOfTheirLinks() throws IOException {
    Chart chart = SmallMap.chart(SampleMap.finished());
    List<StatementId> ranked = chart.landmarks();
    assertThat(ranked.getFirst()).isEqualTo(new StatementId("q1"));
    for (int i = 2; i < ranked.size(); i++) {
      assertThat(chart.linksOf(ranked.get(i)).size())
          .isLessThanOrEqualTo(chart.linksOf(ranked.get(i - 1)).size());
    }
  }

  @Test
  void noArrowEndsAtAHandle() {
    for (ChartCard card : CHART.cards().values()) {
      Point handle = CHART.handle(card);
      for (ChartLink link : CHART.links().values()) {
        Point end = link.route().end();

        assertThat(Math.hypot(end.x() - handle.x(), end.y() - handle.y())).isGreaterThan(10);
      }
    }
  }

  /** Words and copies of cards beside a line are painted wherever they lie, not only near it. */
  @Test
  void whatStandsBesideALinkIsFoundAwayFromItsLine() throws IOException {
    Project project = SampleMap.finished();
    MapOptions table = MapOptions.USUAL.withNotation(Notation.PROS_AND_CONS);
    Chart chart =
        Chart.of(
            project,
            new Easel(SmallMap.measure(), Locale.ENGLISH).draw(project, table, Cancel.never()));
    for (ChartLink link : chart.links().values()) {
      Rect bounds = link.group().bounds();
      List<Piece> there = new ArrayList<>();
      chart.in(new Rect(bounds.right() - 2, bounds.y() + 2, 1, 1), there::add);
      if (bounds.width() > 100) {
        assertThat(there).anyMatch(piece -> piece.equals(link) || piece instanceof Piece.Copy);
      }
    }
  }
}
