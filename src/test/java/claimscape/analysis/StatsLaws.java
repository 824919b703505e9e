package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts of any project, held against a count of its plain list of entries. */
class StatsLaws {

  static LongStream seeds() {
    return LongStream.range(100, 160);
  }

  private static <E extends Entry> List<E> all(Project project, Class<E> kind) {
    return project.entries().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theKindsOfStatementsAddUpToTheirTotal(long seed) {
    Project project = RandomProjects.of(seed);
    Stats.Statements count = Stats.of(project).statements();
    assertThat(count.total()).isEqualTo(all(project, Statement.class).size());
    assertThat(
            count.claim()
                + count.evidence()
                + count.rebuttal()
                + count.premise()
                + count.question()
                + count.note())
        .isEqualTo(count.total());
    assertThat(count.question()).isEqualTo(roles(project, Role.QUESTION));
    assertThat(count.rebuttal()).isEqualTo(roles(project, Role.REBUTTAL));
  }

  private static int roles(Project project, Role role) {
    return (int)
        all(project, Statement.class).stream().filter(one -> one.label().role() == role).count();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aStatementHasAPassageOrAReasonToHaveNone(long seed) {
    Project project = RandomProjects.of(seed);
    Set<StatementId> quoted = new HashSet<>();
    all(project, Passage.class).forEach(passage -> quoted.add(passage.statement()));
    int implicit = 0;
    int own = 0;
    int unanchored = 0;
    for (Statement one : all(project, Statement.class)) {
      if (!quoted.contains(one.id())) {
        switch (one.origin()) {
          case Origin.Implicit(var source) -> implicit++;
          case Origin.Own() -> own++;
          case Origin.Anchored() -> unanchored++;
        }
      }
    }
    Stats.Statements count = Stats.of(project).statements();
    assertThat(List.of(count.implicit(), count.own(), count.unanchored()))
        .containsExactly(implicit, own, unanchored);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theIsolatedAreThoseThatNoRelationNames(long seed) {
    Project project = RandomProjects.of(seed);
    Set<EntryId> named = new HashSet<>();
    for (Relation relation : all(project, Relation.class)) {
      named.addAll(relation.premises());
      named.add(relation.target());
    }
    long isolated =
        all(project, Statement.class).stream().filter(one -> !named.contains(one.id())).count();
    assertThat(Stats.of(project).statements().isolated()).isEqualTo((int) isolated);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void relationsAreCountedByKindShapeAndHand(long seed) {
    Project project = RandomProjects.of(seed);
    int[] kinds = new int[4];
    int linked = 0;
    int onRelations = 0;
    int analyst = 0;
    for (Relation relation : all(project, Relation.class)) {
      kinds[relation.kind().ordinal()]++;
      linked += relation.premises().size() > 1 ? 1 : 0;
      boolean argued =
          switch (relation.kind()) {
            case SUPPORTS, ATTACKS -> true;
            case RESTATES, ANSWERS -> false;
          };
      onRelations += argued && relation.target() instanceof RelationId ? 1 : 0;
      analyst += relation.drawnBy() instanceof DrawnBy.Analyst ? 1 : 0;
    }
    Stats.Relations count = Stats.of(project).relations();
    assertThat(List.of(count.supports(), count.attacks(), count.restates(), count.answers()))
        .containsExactly(kinds[0], kinds[1], kinds[2], kinds[3]);
    assertThat(count.total()).isEqualTo(kinds[0] + kinds[1] + kinds[2] + kinds[3]);
    assertThat(count.linked()).isEqualTo(linked);
    assertThat(count.undercuts() + count.underpins()).isEqualTo(onRelations);
    assertThat(count.byAnalyst()).isEqualTo(analyst);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void textsAreCountedWhereTheyAreHeldAndShown(long seed) {
    Project project = RandomProjects.of(seed);
    int sources = 0;
    long characters = 0;
    for (Source source : all(project, Source.class)) {
      boolean isKept = all(project, Source.class).stream().anyMatch(isNewerThan(source));
      if (!source.removed() && !isKept) {
        sources++;
        String text = source.held().map(held -> held.text().content()).orElse("");
        characters += text.codePointCount(0, text.length());
      }
    }
    assertThat(Stats.of(project).sources()).isEqualTo(sources);
    assertThat(Stats.of(project).characters()).isEqualTo(characters);
    assertThat(Stats.of(project).passages()).isEqualTo(all(project, Passage.class).size());
    assertThat(Stats.of(project).voices()).isEqualTo(all(project, Voice.class).size());
  }

  private static Predicate<Source> isNewerThan(Source source) {
    return other -> other.earlier().equals(Optional.of(source.id()));
  }

  /** Takes away, again and again, whatever nothing bears on; what is left runs in circles. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aMapIsCyclicIfItCannotBeTakenDown(long seed) {
    Project project = RandomProjects.of(seed);
    record Way(EntryId from, EntryId to) {}
    List<Way> ways = new ArrayList<>();
    for (Relation relation : all(project, Relation.class)) {
      relation.premises().forEach(premise -> ways.add(new Way(premise, relation.id())));
      ways.add(new Way(relation.id(), relation.target()));
    }
    boolean taken = true;
    while (taken) {
      Set<EntryId> met = new HashSet<>();
      ways.forEach(way -> met.add(way.to()));
      taken = ways.removeIf(way -> !met.contains(way.from()));
    }
    assertThat(Stats.of(project).cyclic()).isEqualTo(!ways.isEmpty());
  }
}
