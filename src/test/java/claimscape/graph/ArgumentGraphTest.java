package claimscape.graph;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.Delete;
import claimscape.project.edit.ReEnd;
import claimscape.project.edit.Reverse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/**
 * A small map drawn by hand: E1 and E2 together support C1 (r1), R1 undercuts that (r2), C1 attacks
 * C2 (r3), and N1 stands alone.
 */
class ArgumentGraphTest {
  private static final StatementId C1 = new StatementId("c1");
  private static final StatementId C2 = new StatementId("c2");
  private static final StatementId E1 = new StatementId("e1");
  private static final StatementId E2 = new StatementId("e2");
  private static final StatementId R1 = new StatementId("r1");
  private static final StatementId N1 = new StatementId("n1");
  private static final RelationId LINKED = new RelationId("r1");
  private static final RelationId UNDERCUT = new RelationId("r2");
  private static final RelationId ATTACK = new RelationId("r3");

  private final Project project =
      project(
          relation(LINKED, 9, C1, E1, E2),
          relation(UNDERCUT, 8, LINKED, R1),
          relation(ATTACK, 7, C2, C1));
  private final ArgumentGraph graph = ArgumentGraph.of(project);

  private static Relation relation(
      RelationId id, int created, NodeId target, StatementId... premises) {
    return Relation.of(
        id, created, RelationKind.SUPPORTS, List.of(premises), target, new DrawnBy.Analyst());
  }

  private static Project project(Relation... relations) {
    List<Entry> entries = new ArrayList<>();
    List<StatementId> ids = List.of(C2, C1, E1, E2, R1, N1);
    for (StatementId id : ids) {
      Label label = new Label(Role.CLAIM, entries.size() + 1);
      entries.add(Statement.of(id, entries.size() + 1, label, id.value(), new Origin.Own()));
    }
    entries.addAll(Arrays.asList(relations));
    return ((Project.Built.Whole) Project.of(entries)).project();
  }

  @Test
  void aStatementAndARelationOfTheSameIdAreTwoNodes() {
    assertThat(graph.holds(R1)).isTrue();
    assertThat(graph.holds(LINKED)).isTrue();
    assertThat(graph.degree(R1)).isEqualTo(1);
    assertThat(graph.degree(LINKED)).isEqualTo(4);
  }

  @Test
  void whatIsNotInTheProjectIsNoNode() {
    assertThat(graph.holds(new StatementId("r2"))).isFalse();
    assertThat(graph.holds(new RelationId("c1"))).isFalse();
  }

  @Test
  void belowANodeIsAllThatBearsOnIt() {
    assertThat(graph.below(C2)).containsExactly(C1, E1, E2, R1, LINKED, UNDERCUT, ATTACK);
    assertThat(graph.below(C1)).containsExactly(E1, E2, R1, LINKED, UNDERCUT);
    assertThat(graph.below(LINKED)).containsExactly(E1, E2, R1, UNDERCUT);
    assertThat(graph.below(E1)).isEmpty();
  }

  @Test
  void aboveANodeIsAllThatItBearsOn() {
    assertThat(graph.above(R1)).containsExactly(C1, C2, LINKED, UNDERCUT, ATTACK);
    assertThat(graph.above(E2)).containsExactly(C1, C2, LINKED, ATTACK);
    assertThat(graph.above(C2)).isEmpty();
  }

  @Test
  void theRootsBearOnNothingAndComeAsTheyWereMade() {
    assertThat(graph.roots()).extracting(Statement::id).containsExactly(C2, N1);
  }

  @Test
  void aStatementWithoutAnyLinkIsIsolated() {
    assertThat(graph.isolated(N1)).isTrue();
    assertThat(graph.isolated(C2)).isFalse();
    assertThat(graph.isolated(E1)).isFalse();
  }

  @Test
  void theLargestComponentComesFirst() {
    assertThat(graph.components()).hasSize(2);
    assertThat(graph.components().getFirst()).hasSize(8);
    assertThat(graph.components().getLast()).containsExactly(N1);
  }

  @Test
  void componentsOfOneSizeComeInTheOrderOfTheirFirstNodes() {
    ArgumentGraph pairs =
        ArgumentGraph.of(project(relation(LINKED, 7, E2, R1), relation(UNDERCUT, 8, C1, N1)));

    assertThat(pairs.components()).extracting(SortedSet::first).containsExactly(C1, E2, C2, E1);
  }

  @Test
  void theRelationsAtANodeComeAsTheyWereMade() {
    Project two = project(relation(LINKED, 9, C1, E1), relation(UNDERCUT, 8, C1, E2, E1));
    ArgumentGraph graph = ArgumentGraph.of(two);

    assertThat(graph.into(C1)).extracting(Relation::id).containsExactly(UNDERCUT, LINKED);
    assertThat(graph.outOf(E1)).extracting(Relation::id).containsExactly(UNDERCUT, LINKED);
    assertThat(graph.outOf(E2)).extracting(Relation::id).containsExactly(UNDERCUT);
    assertThat(graph.outOf(C1)).isEmpty();
  }

  @Test
  void intoARelationComesItsUndercutAndNoPremise() {
    assertThat(graph.into(LINKED)).extracting(Relation::id).containsExactly(UNDERCUT);
    assertThat(graph.into(E1)).isEmpty();
  }

  @Test
  void linksThatLeadBackAreACycle() {
    assertThat(graph.cyclic()).isFalse();
    Project back = project(relation(LINKED, 7, C1, E1), relation(UNDERCUT, 8, E1, C1));

    assertThat(ArgumentGraph.of(back).cyclic()).isTrue();
    assertThat(ArgumentGraph.of(back).below(C1)).containsExactly(E1, LINKED, UNDERCUT);
  }

  @Test
  void aStatementThatSupportsItselfIsACycle() {
    ArgumentGraph self = ArgumentGraph.of(project(relation(LINKED, 7, C1, C1)));

    assertThat(self.cyclic()).isTrue();
    assertThat(self.below(C1)).containsExactly(LINKED);
    assertThat(self.roots()).extracting(Statement::id).doesNotContain(C1);
  }

  @Test
  void twoRelationsThatUndercutEachOtherAreACycleToo() {
    Project knot = project(relation(LINKED, 7, UNDERCUT, E1), relation(UNDERCUT, 8, LINKED, E2));

    assertThat(ArgumentGraph.of(knot).cyclic()).isTrue();
  }

  @Test
  void aRelationThatIsTurnedRoundIsFollowed() {
    Outcome.Made made = (Outcome.Made) new Reverse(ATTACK).applyTo(project);
    graph.follow(made.after(), made.diff());

    assertThat(graph.into(C1)).extracting(Relation::id).containsExactly(ATTACK, LINKED);
    assertThat(graph.above(C2)).containsExactly(C1, ATTACK);
    assertThat(graph.project()).isEqualTo(made.after());
  }

  @Test
  void aRelationLedToAnotherNodeIsFollowed() {
    Outcome.Made made = (Outcome.Made) new ReEnd.Target(UNDERCUT, ATTACK).applyTo(project);
    graph.follow(made.after(), made.diff());

    assertThat(graph.into(LINKED)).isEmpty();
    assertThat(graph.into(ATTACK)).extracting(Relation::id).containsExactly(UNDERCUT);
  }

  @Test
  void aDeletedStatementGoesWithAllThatHangsOnIt() {
    Outcome.Made made = (Outcome.Made) Delete.of(C1).applyTo(project);
    graph.follow(made.after(), made.diff());

    assertThat(graph.holds(C1)).isFalse();
    assertThat(graph.holds(UNDERCUT)).isFalse();
    assertThat(graph.components()).hasSize(5);
  }

  @Test
  void graphsAreEqualByNodesAndArcs() {
    assertThat(graph).isEqualTo(ArgumentGraph.of(project)).hasSameHashCodeAs(graph);
    Project other =
        project(
            relation(LINKED, 9, C1, E1),
            relation(UNDERCUT, 8, LINKED, R1),
            relation(ATTACK, 7, C2, C1));

    assertThat(graph).isNotEqualTo(ArgumentGraph.of(other)).isNotEqualTo(project);
  }

  @Test
  void graphsOfAsManyArcsBetweenOtherNodesAreNotEqual() {
    ArgumentGraph one = ArgumentGraph.of(project(relation(LINKED, 9, C1, E1)));

    assertThat(one).isNotEqualTo(ArgumentGraph.of(project(relation(LINKED, 9, C1, E2))));
    assertThat(one).isNotEqualTo(ArgumentGraph.of(project(relation(LINKED, 9, E1, C1))));
  }
}
