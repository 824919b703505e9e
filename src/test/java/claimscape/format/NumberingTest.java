package claimscape.format;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberingTest {
  private static final List<StatementId> STATEMENTS =
      Stream.of("a", "b", "c").map(StatementId::new).toList();

  private static Relation relation(String id, NodeId target, String... premises) {
    return Relation.of(
        new RelationId(id),
        0,
        RelationKind.SUPPORTS,
        Stream.of(premises).map(StatementId::new).toList(),
        target,
        new DrawnBy.Analyst());
  }

  private static StatementId statement(String id) {
    return new StatementId(id);
  }

  /** Statements, then relations, each with its number. */
  private static String numbers(Relation... relations) {
    Numbering numbering = new Numbering(STATEMENTS, List.of(relations));
    Stream<NodeId> nodes =
        Stream.concat(STATEMENTS.stream(), Stream.of(relations).map(Relation::id));
    return String.join(" ", nodes.map(node -> node.value() + numbering.of(node)).toList());
  }

  @Test
  void aRelationHasTheNumberOfTheLastOfItsEnds() {
    assertThat(numbers(relation("ca", statement("a"), "c"), relation("ba", statement("a"), "b")))
        .isEqualTo("a1 b2 c3 ca3 ba2");
  }

  @Test
  void relationsBetweenTheSameStatementsHaveOneNumber() {
    assertThat(numbers(relation("z", statement("a"), "b"), relation("y", statement("b"), "a")))
        .isEqualTo("a1 b2 c3 z2 y2");
  }

  @Test
  void linkedPremisesWaitForEachOther() {
    assertThat(numbers(relation("r", statement("a"), "b", "c"))).isEqualTo("a1 b2 c3 r3");
  }

  @Test
  void anUndercutWaitsForWhatItUndercuts() {
    assertThat(
            numbers(
                relation("under", new RelationId("ca"), "b"), relation("ca", statement("a"), "c")))
        .isEqualTo("a1 b2 c3 under3 ca3");
  }

  @Test
  void relationsOntoEachOtherComeLast() {
    assertThat(
            numbers(
                relation("x", new RelationId("y"), "a"), relation("y", new RelationId("x"), "b")))
        .isEqualTo("a1 b2 c3 x3 y3");
  }

  @Test
  void aRelationOfAStatementToItselfHasItsNumber() {
    assertThat(numbers(relation("r", statement("a"), "a"))).isEqualTo("a1 b2 c3 r1");
  }
}
