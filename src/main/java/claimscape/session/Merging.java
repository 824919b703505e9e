package claimscape.session;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.project.IdSource;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.Merge;
import claimscape.project.edit.Split;
import claimscape.project.edit.Together;
import claimscape.text.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The gestures on one claim in several sources: making one statement of several, and the way back.
 */
public final class Merging {
  private final Desk desk;
  private final IdSource ids;

  Merging(Desk desk, IdSource ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** The one into which the selected statements would be merged: the target, else the oldest. */
  public Optional<Statement> kept() {
    List<Statement> selected = selected();
    return selected.stream()
        .filter(statement -> desk.targets().contains(statement.id()))
        .findFirst()
        .or(() -> selected.stream().min(Comparator.comparingInt(Statement::created)));
  }

  private List<Statement> selected() {
    return desk.selection().stream()
        .filter(StatementId.class::isInstance)
        .flatMap(id -> project().statement((StatementId) id).stream())
        .toList();
  }

  /** Makes one statement of the selected ones, in one step. */
  public Outcome mergeSelected() {
    Optional<Statement> kept = kept();
    if (kept.isEmpty() || selected().size() < 2) {
      return desk.refuse(Problem.of("session.mergeTwo"));
    }
    List<Statement> others =
        selected().stream().filter(other -> !other.equals(kept.get())).toList();
    return merge(kept.get(), others);
  }

  /** Merges a statement into another one. */
  public Outcome mergeInto(StatementId other, NodeId kept) {
    Optional<Statement> one =
        kept instanceof StatementId id ? project().statement(id) : Optional.empty();
    Optional<Statement> two = project().statement(other);
    return one.isEmpty() || two.isEmpty()
        ? desk.refuse(Problem.of("session.mergeTwo"))
        : merge(one.get(), List.of(two.get()));
  }

  private Outcome merge(Statement kept, List<Statement> others) {
    boolean aimed = others.stream().anyMatch(other -> desk.targets().equals(List.of(other.id())));
    String labels =
        others.stream().map(other -> other.label().toString()).collect(Collectors.joining(", "));
    List<Edit> edits =
        others.stream().<Edit>map(other -> new Merge(kept.id(), other.id())).toList();
    EditName name = EditName.of("statement.merge", labels, kept.label().toString());
    Outcome outcome = desk.make(new Together(Optional.of(name), edits));
    if (outcome instanceof Outcome.Made) {
      if (aimed) {
        desk.target(kept.id());
      }
      desk.select(List.of(kept.id()));
      desk.centre(kept.id());
    }
    return outcome;
  }

  /** Makes passages of one statement a statement of their own, and selects it. */
  public Outcome split(List<PassageId> passages) {
    Optional<Passage> first = passages.stream().findFirst().flatMap(project()::passage);
    if (first.isEmpty()) {
      return desk.refuse(Problem.of("session.noPassage"));
    }
    StatementId apart = ids.statement();
    Outcome outcome = desk.make(new Split(first.get().statement(), passages, apart));
    if (outcome instanceof Outcome.Made) {
      desk.select(List.of(apart));
      desk.centre(apart);
    }
    return outcome;
  }

  private Project project() {
    return desk.store().project();
  }
}
