package claimscape.drawing.map;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.Mark;
import claimscape.drawing.Part;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.sample.SampleMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the notations without a layout of their own, whatever map they draw. */
class NotationLaws {
  private static final Easel EASEL = new Easel(new Measure(new Typefaces()), Locale.ENGLISH);

  static Stream<Arguments> maps() throws IOException {
    List<Project> projects = new ArrayList<>();
    projects.add(SampleMap.finished());
    projects.add(Project.titled("Empty"));
    LongStream.range(0, 30).mapToObj(RandomProjects::of).forEach(projects::add);
    return projects.stream()
        .flatMap(
            project ->
                Stream.of(Notation.TOULMIN, Notation.PROS_AND_CONS)
                    .map(notation -> Arguments.of(project, notation)));
  }

  private static MapDrawing drawn(Project project, Notation notation) {
    return EASEL.draw(project, MapOptions.USUAL.withNotation(notation), Cancel.never());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void everyStatementHasOneCardAndEveryRelationItsWay(Project project, Notation notation) {
    Shown shown = Shown.of(project, MapOptions.USUAL);
    MapDrawing map = drawn(project, notation);
    assertThat(map.cards()).hasSize(shown.statements().size());
    assertThat(map.routes()).hasSize(shown.relations().size());
    assertThat(map.drawing().groups()).extracting(Group::name).doesNotHaveDuplicates();
    for (var relation : shown.relations()) {
      assertThat(map.routes().get(relation.id()).branches())
          .as("one branch for each premise")
          .hasSameSizeAs(relation.premises());
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noRelationIsToldTwice(Project project, Notation notation) {
    for (Group group : drawn(project, notation).drawing().groups()) {
      if (group.entry().filter(RelationId.class::isInstance).isPresent()) {
        assertThat(group.marks())
            .as(group.title())
            .filteredOn(mark -> mark instanceof Mark.Shape shape && shape.part() == Part.LINE)
            .hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void noCardLiesOnAnotherOrOffTheSheet(Project project, Notation notation) {
    MapDrawing map = drawn(project, notation);
    List<Rect> cards = List.copyOf(map.cards().values());
    for (int i = 0; i < cards.size(); i++) {
      Rect card = cards.get(i);
      assertThat(card.x()).isNotNegative();
      assertThat(card.y()).isNotNegative();
      assertThat(card.right()).isLessThanOrEqualTo(map.drawing().width());
      assertThat(card.bottom()).isLessThanOrEqualTo(map.drawing().height());
      for (Rect other : cards.subList(i + 1, cards.size())) {
        boolean apart =
            card.right() <= other.x()
                || other.right() <= card.x()
                || card.bottom() <= other.y()
                || other.bottom() <= card.y();
        assertThat(apart).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("maps")
  void drawnTwiceIsDrawnAlike(Project project, Notation notation) {
    assertThat(drawn(project, notation).drawing()).isEqualTo(drawn(project, notation).drawing());
  }

  @Test
  void theWarrantStandsWithItsArgument() throws IOException {
    String told = words(drawn(SampleMap.finished(), Notation.TOULMIN));
    assertThat(told).contains("since", "Whoever hosts the leaders of a war helps to wage it.");
    assertThat(told).contains("unless", "Grounds", "Rebuttal");
  }

  @Test
  void prosStandLeftOfConsUnderTheirClaim() {
    MapDrawing map = drawn(Notations.together(), Notation.PROS_AND_CONS);
    assertThat(words(map)).contains("For", "Against", "and");
    Rect claim = map.cards().firstEntry().getValue();
    assertThat(map.cards().values()).allMatch(card -> card.y() >= claim.y() || card == claim);
  }

  @Test
  void whatWasPutFirstLiesHighestAndNothingLiesOnAnother() {
    Skyline skyline = new Skyline(100);
    assertThat(skyline.put(60, 50)).isEqualTo(new Point(0, 0));
    assertThat(skyline.put(40, 20)).isEqualTo(new Point(60, 0));
    assertThat(skyline.put(40, 20)).isEqualTo(new Point(60, 20));
    assertThat(skyline.put(100, 10)).isEqualTo(new Point(0, 50));
    Skyline even = new Skyline(100);
    even.put(50, 10);
    even.put(50, 10);
    assertThat(even.put(30, 5)).as("equally high, so farthest left").isEqualTo(new Point(0, 10));
  }

  private static String words(MapDrawing map) {
    StringBuilder all = new StringBuilder();
    for (Group group : map.drawing().groups()) {
      for (Mark mark : group.marks()) {
        if (mark instanceof Mark.Words set && set.part() == Part.NOTE) {
          all.append(set.text()).append(' ');
        }
      }
    }
    return all.toString();
  }

  /** Six premises of one claim: each arrow bends but the first. */
  @Test
  void noArrowOfAnArgumentCrossesAnother() {
    Casebook book = new Casebook("Star");
    StatementId claim = book.own(Role.CLAIM, "Close the road");
    for (int i = 1; i <= 6; i++) {
      book.link(RelationKind.SUPPORTS, claim, book.own(Role.EVIDENCE, "Reason " + i));
    }
    List<List<Point>> arrows =
        drawn(book.project(), Notation.TOULMIN).routes().values().stream()
            .flatMap(route -> route.branches().stream())
            .toList();
    for (List<Point> one : arrows) {
      for (List<Point> other : arrows) {
        assertThat(!one.equals(other) && cross(one, other)).isFalse();
      }
    }
  }

  /** Whether a level piece of one way meets an upright piece of another. */
  private static boolean cross(List<Point> one, List<Point> other) {
    for (int i = 1; i < one.size(); i++) {
      for (int j = 1; j < other.size(); j++) {
        Point a = one.get(i - 1);
        Point b = one.get(i);
        Point c = other.get(j - 1);
        Point d = other.get(j);
        boolean meets =
            a.y() == b.y()
                && c.x() == d.x()
                && (c.x() - a.x()) * (c.x() - b.x()) < 0
                && (a.y() - c.y()) * (a.y() - d.y()) < 0;
        if (meets) {
          return true;
        }
      }
    }
    return false;
  }
}
