package claimscape.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the outline of every map, with circles, self-links and shared premises. */
class OutlineLaws {

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  private static List<Outline.Line> lines(Project project) {
    return Outline.of(project).lines();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyStatementIsToldOnceAndNamedOnlyAfterThat(long seed) {
    Project project = RandomProjects.of(seed);
    Set<Statement> told = new HashSet<>();
    for (Outline.Line line : lines(project)) {
      line.statement()
          .ifPresent(
              statement ->
                  assertThat(told.add(statement))
                      .as("%s", statement.label())
                      .isNotEqualTo(line.told()));
    }
    assertThat(told).hasSameSizeAs(project.statements().keySet());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aLineIsIndentedByOneMoreThanTheLineItHangsOn(long seed) {
    int before = -1;
    for (Outline.Line line : lines(RandomProjects.of(seed))) {
      assertThat(line.depth()).isBetween(0, before + 1);
      assertThat(line.depth() == 0).isEqualTo(line.lead() instanceof Outline.Lead.Root);
      before = line.depth();
    }
  }

  /** A line of linked premises stands for one relation, as a led line of a statement does. */
  @ParameterizedTest
  @MethodSource("seeds")
  void everyLinkBelowAStatementIsToldOnce(long seed) {
    Project project = RandomProjects.of(seed);
    List<String> told =
        lines(project).stream()
            .map(Outline.Line::lead)
            .flatMap(
                lead ->
                    switch (lead) {
                      case Outline.Lead.OnStatement(RelationKind kind) ->
                          Stream.of(kind + " of a statement");
                      case Outline.Lead.OnRelation(RelationKind kind) ->
                          Stream.of(kind + " of a relation");
                      case Outline.Lead.Root root -> Stream.<String>empty();
                      case Outline.Lead.Linked linked -> Stream.<String>empty();
                    })
            .sorted()
            .toList();
    List<String> drawn =
        grounded(project).stream()
            .map(
                relation ->
                    relation.kind()
                        + (relation.target() instanceof RelationId
                            ? " of a relation"
                            : " of a statement"))
            .sorted()
            .toList();
    assertThat(told).isEqualTo(drawn);
  }

  /** The relations that end, over however many others, at a statement. */
  private static Collection<Relation> grounded(Project project) {
    Set<NodeId> known = new TreeSet<>(project.statements().keySet());
    List<Relation> found = new ArrayList<>();
    int before;
    do {
      before = found.size();
      for (Relation relation : project.relations().values()) {
        if (known.contains(relation.target()) && known.add(relation.id())) {
          found.add(relation);
        }
      }
    } while (found.size() > before);
    return found;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void linkedPremisesStandTogetherAndAlone(long seed) {
    List<Outline.Line> lines = lines(RandomProjects.of(seed));
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).statement().isEmpty()) {
        int depth = lines.get(i).depth() + 1;
        assertThat(lines.get(i + 1).lead()).isInstanceOf(Outline.Lead.Linked.class);
        assertThat(lines.get(i + 1).depth()).isEqualTo(depth);
        assertThat(lines.get(i).voices()).isEmpty();
        assertThat(lines.get(i).told()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasToldIsNotSaidAgainByAnybody(long seed) {
    assertThat(lines(RandomProjects.of(seed)))
        .filteredOn(Outline.Line::told)
        .allMatch(line -> line.voices().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rootsBearOnNothingUnlessTheyBearOnThemselves(long seed) {
    Project project = RandomProjects.of(seed);
    boolean bearing = false;
    for (Outline.Line line : lines(project)) {
      if (line.lead() instanceof Outline.Lead.Root) {
        boolean bears = bears(project, line.statement().orElseThrow().id());
        assertThat(bears || !bearing).as("true roots come first").isTrue();
        bearing |= bears;
      }
    }
  }

  private static boolean bears(Project project, StatementId id) {
    return project.relations().values().stream().anyMatch(one -> one.premises().contains(id));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameProjectIsToldTheSame(long seed) {
    assertThat(lines(RandomProjects.of(seed))).isEqualTo(lines(RandomProjects.of(seed)));
  }
}
