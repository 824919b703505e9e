package claimscape.format.aif;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.format.Input;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every project that is written as AIF. */
class AifLaws {
  private static final int SEEDS = 100;

  @ParameterizedTest
  @ValueSource(longs = {0, 100, 200, 300})
  void everyStatementAndEveryLinkThatAifKnowsComesBack(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      sameMap(RandomProjects.of(seed), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"chain-of-undercuts", "several-conclusions", "named-participant", "cycle"})
  void aMapThatWasEditedComesBackAsItIsNow(String name) throws IOException {
    Project read = AifCase.of(name).project();
    for (long seed = 0; seed < SEEDS; seed++) {
      Project project = read;
      for (Edit edit : RandomProjects.edits(read, seed, 6)) {
        project = ((Outcome.Made) edit.applyTo(project)).after();
      }
      sameMap(project, seed);
    }
  }

  private static void sameMap(Project project, long seed) {
    AifCase again = AifCase.of(new Input("x.json", AifCase.written(project)));
    assertThat(texts(again.project())).as("seed %d", seed).isEqualTo(texts(project));
    assertThat(links(again.project())).as("seed %d", seed).isEqualTo(links(project));
    assertThat(again.problems()).as("seed %d", seed).isSubsetOf("aif.conclusions");
    assertThat(again.again().rows("nodes")).as("seed %d", seed).isEqualTo(again.rows("nodes"));
    assertThat(again.again().rows("edges")).as("seed %d", seed).isEqualTo(again.rows("edges"));
  }

  private static SortedMap<String, String> texts(Project project) {
    SortedMap<String, String> texts = new TreeMap<>();
    project
        .statements()
        .values()
        .forEach(one -> texts.put(one.id().value(), NewRows.oneLine(one.text())));
    return texts;
  }

  /** The relations that are no answers and bear on none, each told down to its statement. */
  private static List<String> links(Project project) {
    return project.relations().values().stream()
        .filter(relation -> !endsAtAnAnswer(project, relation))
        .map(relation -> told(project, relation, 0))
        .sorted()
        .toList();
  }

  private static boolean endsAtAnAnswer(Project project, Relation relation) {
    Set<NodeId> seen = new HashSet<>();
    Relation at = relation;
    while (at.kind() != RelationKind.ANSWERS
        && seen.add(at.id())
        && at.target() instanceof RelationId next) {
      at = project.relation(next).orElseThrow();
    }
    return at.kind() == RelationKind.ANSWERS;
  }

  /** Relations that bear on one another without end are told three deep. */
  private static String told(Project project, Relation relation, int depth) {
    if (depth > 3) {
      return "…";
    }
    String premises =
        relation.premises().stream()
            .map(StatementId::value)
            .sorted()
            .collect(Collectors.joining("+"));
    return premises + ' ' + relation.kind() + ' ' + end(project, relation.target(), depth);
  }

  private static String end(Project project, NodeId target, int depth) {
    return switch (target) {
      case StatementId statement -> statement.value();
      case RelationId id ->
          '(' + project.relation(id).map(one -> told(project, one, depth + 1)).orElseThrow() + ')';
    };
  }
}
