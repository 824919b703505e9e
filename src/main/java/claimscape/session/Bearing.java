package claimscape.session;

import claimscape.argument.Answer;
import claimscape.argument.Level;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Project;
import claimscape.project.edit.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a link bears on its target. A question can be neither supported nor attacked: what would
 * support it answers yes, what would attack it answers no.
 */
record Bearing(RelationKind kind, Optional<Answer> answer) {
  private static final List<Bearing> ON_ANY =
      List.of(
          of(RelationKind.SUPPORTS),
          of(RelationKind.ATTACKS),
          of(RelationKind.RESTATES),
          of(RelationKind.ANSWERS));
  private static final List<Bearing> ON_QUESTIONS =
      List.of(
          answering(Answer.YES),
          answering(Answer.NO),
          answering(Answer.DEPENDS),
          of(RelationKind.RESTATES));

  private static Bearing of(RelationKind kind) {
    return new Bearing(kind, Optional.empty());
  }

  private static Bearing answering(Answer answer) {
    return new Bearing(RelationKind.ANSWERS, Optional.of(answer));
  }

  /** How a link that is meant to be of a kind bears on a node. */
  static Bearing on(Project project, NodeId target, RelationKind meant) {
    boolean question = isQuestion(project, target);
    return switch (meant) {
      case SUPPORTS -> question ? answering(Answer.YES) : of(meant);
      case ATTACKS -> question ? answering(Answer.NO) : of(meant);
      case RESTATES, ANSWERS -> of(meant);
    };
  }

  /** The link of a statement to a node that is meant to be of a kind. */
  static Edit link(
      Project project, RelationId relation, RelationKind meant, StatementId from, NodeId to) {
    Bearing bearing = on(project, to, meant);
    return new Link(relation, bearing.kind, List.of(from), to, bearing.answer);
  }

  /**
   * What a relation turns to next: the kinds in turn that the level offers, on a question the three
   * answers.
   */
  static Bearing after(Project project, Relation relation) {
    List<Bearing> turns = isQuestion(project, relation.target()) ? ON_QUESTIONS : ON_ANY;
    int now = turns.indexOf(new Bearing(relation.kind(), relation.answer()));
    Level level = project.header().level();
    return IntStream.rangeClosed(1, turns.size())
        .mapToObj(step -> turns.get((now + step) % turns.size()))
        .filter(turn -> level.offers(turn.kind))
        .findFirst()
        .orElseGet(() -> turns.get((now + 1) % turns.size()));
  }

  private static boolean isQuestion(Project project, NodeId node) {
    return node instanceof StatementId id
        && project.statement(id).filter(found -> found.role() == Role.QUESTION).isPresent();
  }
}
