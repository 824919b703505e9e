package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.drawing.Ink;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.layout.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where lines cross, and what of the ground is taken. */
class HalosTest {

  @Test
  void theLaterOfTwoCrossingLinksIsKeptFree() {
    Connection level = link("a", "t1", 0, 50, 100, 50);
    Connection upright = link("b", "t2", 50, 0, 50, 100);
    assertThat(Crossings.of(List.of(level, upright)).getFirst()).isEmpty();
    // It passes over a line of 1.5, so the halo reaches .75 + 1 along it to both sides.
    assertThat(Crossings.of(List.of(level, upright)).getLast())
        .containsExactly(new Crossings.Pass(new Point(50, 50), true, 1.75));
    assertThat(Crossings.of(List.of(upright, level)).getLast())
        .containsExactly(new Crossings.Pass(new Point(50, 50), false, 1.75));
  }

  @Test
  void linksToOneTargetShareTheirRails() {
    assertThat(passes(link("a", "t", 0, 50, 100, 50), link("b", "t", 50, 0, 50, 100))).isZero();
  }

  @Test
  void whatMeetsNearAnEndIsNoCrossing() {
    assertThat(passes(link("a", "t1", 0, 50, 100, 50), link("b", "t2", 50, 47, 50, 100))).isZero();
    assertThat(passes(link("a", "t1", 0, 50, 53, 50), link("b", "t2", 50, 0, 50, 100))).isZero();
  }

  @Test
  void aLinkDoesNotCrossItself() {
    Connection knot = link("a", "t1", 0, 50, 100, 50, 100, 100, 50, 100, 50, 0);
    assertThat(passes(knot, link("b", "t2", 900, 900, 950, 900))).isZero();
  }

  @Test
  void crossingsAreFoundFarOutAndBelowNothing() {
    assertThat(
            passes(
                link("a", "t1", -900, 5_050, 4_000, 5_050),
                link("b", "t2", -450, 4_000, -450, 9_000)))
        .isEqualTo(1);
  }

  @Test
  void aCrossingIsFoundOnceHoweverManyCellsTheLinesPass() {
    List<Connection> links = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      links.add(link("h" + i, "t1", 0, 100 + 50 * i, 2_000, 100 + 50 * i));
      links.add(link("v" + i, "t2", 100 + 50 * i, 0, 100 + 50 * i, 2_000));
    }
    assertThat(passes(links.toArray(Connection[]::new))).isEqualTo(400);
  }

  @Test
  void beyondTwoThousandLinksThereAreNoHalos() {
    List<Connection> links = new ArrayList<>();
    for (int i = 0; i <= 1_000; i++) {
      links.add(link("h" + i, "t1", 0, 10 * i, 20_000, 10 * i));
      links.add(link("v" + i, "t2", 10 * i, 0, 10 * i, 20_000));
    }
    assertThat(passes(links.toArray(Connection[]::new))).isZero();
  }

  @Test
  void aHaloIsTwoPixelsWiderOnEachSide() {
    Connection upper = link("b", "t2", 50, 0, 50, 100);
    Crossings.Pass pass = new Crossings.Pass(new Point(50, 50), true, 1.75);
    Mark.Shape halo = (Mark.Shape) LinkMaker.marks(upper, List.of(pass)).getFirst();
    assertThat(halo.part()).isEqualTo(Part.HALO);
    assertThat(halo.stroke().orElseThrow().width()).isEqualTo(1.5 + 4);
    assertThat(halo.stroke().orElseThrow().tone().ink()).isEqualTo(Ink.PAGE);
    assertThat(Marks.bounds(halo.path())).isEqualTo(new Rect(50, 48.25, 0, 3.5));
  }

  @Test
  void groundIsFreeWhereThereIsNoCardAndOnTheSheetOnly() {
    Ground ground =
        new Ground(new Rect(0, 0, 500, 300), List.of(new Rect(100, 100, 220, 76)), List.of());
    assertThat(ground.free(new Rect(10, 10, 60, 16))).isTrue();
    assertThat(ground.free(new Rect(90, 100, 60, 16))).isFalse();
    // Three px keep words apart.
    assertThat(ground.free(new Rect(323, 100, 60, 16))).isTrue();
    assertThat(ground.free(new Rect(322, 100, 60, 16))).isFalse();
    assertThat(ground.free(new Rect(450, 10, 60, 16))).isFalse();
    assertThat(ground.free(new Rect(10, 1, 60, 16))).isFalse();
  }

  @Test
  void takenGroundIsNoLongerFree() {
    Ground ground = new Ground(new Rect(0, 0, 500, 300), List.of(), List.of());
    Rect place = new Rect(200, 200, 60, 16);
    assertThat(ground.free(place)).isTrue();
    ground.take(place);
    assertThat(ground.free(place)).isFalse();
    assertThat(ground.free(new Rect(200, 219, 60, 16))).isTrue();
  }

  @Test
  void linesUnderAPlaceAreCountedEachOnce() {
    Ground ground =
        new Ground(
            new Rect(0, 0, 900, 900),
            List.of(),
            List.of(
                link("a", "t1", 0, 50, 800, 50),
                link("b", "t2", 50, 0, 50, 800),
                link("c", "t3", 0, 500, 800, 500)));
    assertThat(ground.linesUnder(new Rect(20, 30, 60, 40))).isEqualTo(2);
    assertThat(ground.linesUnder(new Rect(300, 490, 60, 40))).isEqualTo(1);
    assertThat(ground.linesUnder(new Rect(300, 200, 60, 40))).isZero();
  }

  private static int passes(Connection... links) {
    return Crossings.of(List.of(links)).stream().mapToInt(List::size).sum();
  }

  private static Connection link(String id, String target, double... at) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < at.length; i += 2) {
      points.add(new Point(at[i], at[i + 1]));
    }
    Relation relation =
        Relation.of(
            new RelationId(id),
            0,
            RelationKind.SUPPORTS,
            List.of(new StatementId("s" + id)),
            new StatementId(target),
            new DrawnBy.Author(Optional.empty()));
    return new Connection(
        relation, new Route(List.of(points), List.of(), Optional.empty()), false, false);
  }
}
