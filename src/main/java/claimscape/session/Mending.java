package claimscape.session;

import claimscape.argument.Answer;
import claimscape.argument.EntryId;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.IdSource;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.ChangeKind;
import claimscape.project.edit.ChangePremises;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Delete;
import claimscape.project.edit.Link;
import claimscape.project.edit.MapEdit;
import claimscape.project.edit.ReEnd;
import claimscape.project.edit.Reverse;
import claimscape.project.edit.Together;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The gestures on the map and in the outline: connecting, mending, adding, folding, deleting. */
public final class Mending {
  private final Desk desk;
  private final IdSource ids;

  public Mending(Desk desk, IdSource ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** Draws a relation from a statement to a node, and arms it. */
  public Outcome connect(RelationKind kind, StatementId from, NodeId to) {
    if (from.equals(to)) {
      return desk.refuse(Problem.of("session.toItself"));
    }
    RelationId relation = ids.relation();
    return armed(relation, Bearing.link(project(), relation, kind, from, to));
  }

  /** Links a statement into a relation as one more premise. */
  public Outcome join(RelationId relation, StatementId premise) {
    boolean ends = project().relation(relation).filter(r -> r.target().equals(premise)).isPresent();
    if (ends) {
      return desk.refuse(Problem.of("session.toItself"));
    }
    return armed(relation, new ChangePremises.Join(relation, premise));
  }

  /** Lets the armed relation bear on its target in the next way that the level offers: X. */
  public Outcome nextKind() {
    return armedRelation()
        .map(
            relation -> {
              Bearing next = Bearing.after(project(), relation);
              return setKind(relation.id(), next.kind(), next.answer());
            })
        .orElseGet(this::nothingArmed);
  }

  public Outcome setKind(RelationId relation, RelationKind kind, Optional<Answer> answer) {
    return desk.make(new ChangeKind(relation, kind, answer));
  }

  /** Turns the armed relation round. */
  public Outcome reverse() {
    return armedRelation()
        .map(relation -> desk.make(new Reverse(relation.id())))
        .orElseGet(this::nothingArmed);
  }

  /**
   * Gives the last link another target: the armed relation, or, where the last tag is still loose,
   * a new relation of it.
   */
  public Outcome retarget(NodeId target) {
    Optional<StatementId> waiting =
        desk.lastTagged().filter(id -> project().statement(id).map(s -> s.loose()).orElse(false));
    if (waiting.isPresent()) {
      Role role = project().statement(waiting.get()).orElseThrow().role();
      RelationKind kind = role == Role.REBUTTAL ? RelationKind.ATTACKS : RelationKind.SUPPORTS;
      return connect(kind, waiting.get(), target);
    }
    Optional<Relation> armed = armedRelation();
    if (armed.isEmpty()) {
      return nothingArmed();
    }
    boolean own = target instanceof StatementId id && armed.get().premises().contains(id);
    return own
        ? desk.refuse(Problem.of("session.toItself"))
        : desk.make(new ReEnd.Target(armed.get().id(), target));
  }

  /** Gives the selected statements another role, in one step. */
  public Outcome changeRole(Role role) {
    List<Edit> edits = new ArrayList<>();
    for (NodeId node : desk.selection()) {
      if (node instanceof StatementId statement) {
        edits.add(new ChangeRole(statement, role));
      }
    }
    return edits.isEmpty()
        ? desk.refuse(Problem.of("session.nothingSelected"))
        : desk.make(new Together(Optional.empty(), edits));
  }

  /** Deletes what is selected and what cannot be without it, in one step. */
  public Outcome deleteSelected() {
    if (desk.selection().isEmpty()) {
      return desk.refuse(Problem.of("session.nothingSelected"));
    }
    return desk.make(new Delete(List.<EntryId>copyOf(desk.selection())));
  }

  /** Adds a statement of the analyst's own and selects it. */
  public Outcome add(Role role, String text) {
    StatementId statement = ids.statement();
    return selected(statement, new AddStatement(statement, role, text, new Origin.Own()));
  }

  /** Adds a statement of the analyst's own that bears on a node as is meant. */
  public Outcome addChild(NodeId parent, Role role, RelationKind kind, String text) {
    StatementId statement = ids.statement();
    RelationId relation = ids.relation();
    return linked(
        statement,
        relation,
        Together.of(
            new AddStatement(statement, role, text, new Origin.Own()),
            Bearing.link(project(), relation, kind, statement, parent)));
  }

  /** Adds a statement of the analyst's own that another one supports. */
  public Outcome addParent(StatementId child, String text) {
    StatementId statement = ids.statement();
    RelationId relation = ids.relation();
    return linked(
        statement,
        relation,
        Together.of(
            new AddStatement(statement, Role.CLAIM, text, new Origin.Own()),
            Link.of(relation, RelationKind.SUPPORTS, child, statement)));
  }

  /** Folds a branch away, or shows it again. */
  public Outcome toggleFold(StatementId statement) {
    boolean folded =
        project().folds().stream().anyMatch(fold -> fold.statement().equals(statement));
    return desk.make(folded ? new MapEdit.Unfold(statement) : new MapEdit.FoldBranch(statement));
  }

  private Outcome armed(RelationId relation, Edit edit) {
    Outcome outcome = desk.make(edit);
    if (outcome instanceof Outcome.Made) {
      desk.arm(relation);
    }
    return outcome;
  }

  private Outcome selected(StatementId statement, Edit edit) {
    Outcome outcome = desk.make(edit);
    if (outcome instanceof Outcome.Made) {
      desk.select(List.of(statement));
      desk.centre(statement);
    }
    return outcome;
  }

  private Outcome linked(StatementId statement, RelationId relation, Edit edit) {
    Outcome outcome = selected(statement, edit);
    if (outcome instanceof Outcome.Made) {
      desk.arm(relation);
    }
    return outcome;
  }

  private Optional<Relation> armedRelation() {
    return desk.armed().flatMap(project()::relation);
  }

  private Outcome nothingArmed() {
    return desk.refuse(Problem.of("session.nothingArmed"));
  }

  private Project project() {
    return desk.store().project();
  }
}
