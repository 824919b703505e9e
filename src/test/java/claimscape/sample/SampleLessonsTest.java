package claimscape.sample;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.sample.SamplePlan.AnalystsOwn;
import claimscape.sample.SamplePlan.ImplicitIn;
import claimscape.sample.SamplePlan.Passage;
import claimscape.sample.SamplePlan.Relation;
import claimscape.sample.SamplePlan.RelationKind;
import claimscape.sample.SamplePlan.Role;
import claimscape.sample.SamplePlan.Source;
import claimscape.sample.SamplePlan.Statement;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample shows each thing that a map of several texts can teach, and stays small enough. */
class SampleLessonsTest {
  private final SamplePlan plan;

  SampleLessonsTest() throws IOException {
    plan = SamplePlan.read();
  }

  @Test
  void itIsAMapOfFiveTextsInMidSize() {
    assertThat(plan.statements()).hasSizeBetween(44, 60);
    assertThat(plan.sources().stream().filter(Source::isHeld).map(s -> s.date().substring(0, 4)))
        .containsExactly("2016", "2019", "2020", "2021", "2024");
    assertThat(plan.sources()).anyMatch(s -> !s.isHeld() && s.author().isPresent());
    assertThat(plan.parts()).hasSize(1);
  }

  @Test
  void oneQuestionIsAnsweredYesNoAndItDepends() {
    Statement question = plan.statements().getFirst();
    assertThat(question.role()).isEqualTo(Role.QUESTION);
    assertThat(question.origin()).contains(new AnalystsOwn());
    assertThat(into(question.key()).map(Relation::kind))
        .containsExactlyInAnyOrder(
            RelationKind.ANSWERS_NO, RelationKind.ANSWERS_YES, RelationKind.ANSWERS_DEPENDS);
    for (Relation relation : plan.relations()) {
      boolean toQuestion =
          plan.statement(relation.target()).filter(s -> s.role() == Role.QUESTION).isPresent();
      assertThat(relation.kind().answers()).as(relation.key()).isEqualTo(toQuestion);
    }
  }

  @Test
  void aSecondQuestionStaysOpen() {
    assertThat(plan.statements().stream().filter(s -> s.role() == Role.QUESTION)).hasSize(2);
    assertThat(into("Q2").map(Relation::kind)).containsExactly(RelationKind.ANSWERS_DEPENDS);
  }

  @Test
  void premisesAreLinkedImpliedAndUndercut() {
    assertThat(plan.relations().stream().filter(r -> r.premises().size() > 1))
        .hasSizeGreaterThanOrEqualTo(4);
    assertThat(plan.statements().stream().flatMap(s -> s.origin().stream()))
        .filteredOn(ImplicitIn.class::isInstance)
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(undercuts()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(plan.relations()).anyMatch(r -> r.kind() == RelationKind.RESTATES);
  }

  @Test
  void whatOneSourceStatesAnotherDenies() {
    List<String> between = new ArrayList<>();
    List<String> within = new ArrayList<>();
    for (Statement statement : plan.statements()) {
      for (Passage denial : statement.passages().stream().filter(Passage::denies).toList()) {
        List<String> stated =
            statement.passages().stream().filter(p -> !p.denies()).map(Passage::source).toList();
        assertThat(stated).as(statement.key()).isNotEmpty();
        (stated.contains(denial.source()) ? within : between).add(statement.key());
        if (stated.stream().anyMatch(source -> !source.equals(denial.source()))) {
          between.add(statement.key());
        }
      }
    }
    assertThat(between.stream().distinct()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(within).isNotEmpty();
  }

  @Test
  void aReportOfAReportIsKept() {
    assertThat(passages().filter(p -> p.chain().size() > 1)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void oneStatementGathersPassagesOfSeveralSources() {
    assertThat(
            plan.statements().stream()
                .filter(s -> s.passages().stream().map(Passage::source).distinct().count() > 1))
        .hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void aChangeOverTimeIsAnUndercutAndNoDenial() {
    Relation change =
        undercuts().filter(r -> r.premises().equals(List.of("E13"))).toList().getFirst();
    Relation undercut = plan.relation(change.target()).orElseThrow();
    assertThat(plan.statement("E13").orElseThrow().asOf()).contains("2019-07");
    assertThat(undercut.premises()).contains("E8");
    assertThat(plan.statement("E8").orElseThrow().asOf()).contains("2016-04");
    assertThat(plan.statement("E8").orElseThrow().passages()).noneMatch(Passage::denies);
  }

  @Test
  void everyStatementButANoteHangsOnTheQuestion() {
    Set<String> reached = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(List.of("Q1"));
    while (!open.isEmpty()) {
      String key = open.remove();
      if (reached.add(key)) {
        open.addAll(neighbours(key));
      }
    }
    for (Statement statement : plan.statements()) {
      assertThat(reached.contains(statement.key()))
          .as(statement.key())
          .isEqualTo(statement.role() != Role.NOTE);
    }
  }

  @Test
  void theMapIsFiveStepsDeep() {
    Map<String, Integer> steps = new HashMap<>();
    plan.statements().forEach(s -> depth(s.key(), steps, Set.of()));
    assertThat(steps.values().stream().mapToInt(Integer::intValue).max()).hasValue(5);
  }

  /** The shortest way to a question; a relation stands as deep as its premises. */
  private int depth(String key, Map<String, Integer> steps, Set<String> above) {
    assertThat(above).as("no cycle").doesNotContain(key);
    Set<String> here = new TreeSet<>(above);
    here.add(key);
    Optional<Relation> relation = plan.relation(key);
    int depth =
        relation.isPresent()
            ? depth(relation.get().target(), steps, here) + 1
            : plan.relations().stream()
                .filter(r -> r.premises().contains(key))
                .mapToInt(r -> depth(r.target(), steps, here) + 1)
                .min()
                .orElse(0);
    steps.put(key, depth);
    return depth;
  }

  private List<String> neighbours(String key) {
    List<String> keys = new ArrayList<>();
    for (Relation relation : plan.relations()) {
      List<String> all = new ArrayList<>(relation.premises());
      all.add(relation.target());
      all.add(relation.key());
      if (all.contains(key)) {
        keys.addAll(all);
      }
    }
    return keys;
  }

  private Stream<Relation> into(String target) {
    return plan.relations().stream().filter(r -> r.target().equals(target));
  }

  private Stream<Relation> undercuts() {
    return plan.relations().stream()
        .filter(r -> r.kind() == RelationKind.ATTACKS)
        .filter(r -> plan.relation(r.target()).isPresent());
  }

  private Stream<Passage> passages() {
    return plan.statements().stream().flatMap(s -> s.passages().stream());
  }
}
