package claimscape.project.edit;

import claimscape.argument.EntryId;
import claimscape.argument.Fold;
import claimscape.argument.FoldId;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Pin;
import claimscape.argument.PinId;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.Wording;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes one statement of two that say the same. The one keeps its label and its text; the other's
 * passages and relations come to it, and its label and text stay with those passages, or in the
 * note where there are none. The other's label is never used again.
 *
 * <p>Two that are linked by anything but a plain <em>restates</em> do not say the same, and are
 * refused; that one link goes, since the merge says it. Who drew a relation does not change.
 */
public record Merge(StatementId kept, StatementId other) implements Edit {

  @Override
  public Outcome applyTo(Project project) {
    Optional<Statement> one = project.statement(kept);
    Optional<Statement> two = project.statement(other);
    if (one.isEmpty() || two.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.gone"));
    }
    if (kept.equals(other)) {
      return new Outcome.Refused(Problem.of("edit.merge.itself"));
    }
    String keptLabel = one.get().label().toString();
    String otherLabel = two.get().label().toString();
    if (sort(one.get().role()) != sort(two.get().role())) {
      return new Outcome.Refused(Problem.of("edit.merge.roles", keptLabel, otherLabel));
    }
    MergedRelations relations = new MergedRelations(project, kept, other);
    if (!relations.fit()) {
      return new Outcome.Refused(Problem.of("edit.merge.linked", keptLabel, otherLabel));
    }
    Draft draft = new Draft(project);
    draft.statement(kept, old -> merged(project, old, two.get()));
    Wording wording = new Wording(two.get().label(), two.get().text());
    for (Passage passage : project.passagesOf(other)) {
      List<Wording> wordings = new ArrayList<>(passage.wordings());
      wordings.add(wording);
      draft.put(passage.withStatement(kept).withWordings(wordings));
    }
    relations.move(draft);
    moveView(draft);
    draft.remove(other);
    return draft.made("statement.merge", otherLabel, keptLabel);
  }

  /** Questions ask and notes remark; all others affirm. */
  private static int sort(Role role) {
    return switch (role) {
      case CLAIM, EVIDENCE, REBUTTAL, PREMISE -> 0;
      case QUESTION -> 1;
      case NOTE -> 2;
    };
  }

  private Statement merged(Project project, Statement one, Statement two) {
    boolean quoted = !project.passagesOf(other).isEmpty();
    SortedSet<String> tags = new TreeSet<>(one.tags());
    tags.addAll(two.tags());
    List<String> notes = new ArrayList<>(List.of(one.note()));
    boolean bothDated = one.asOf().isPresent() && two.asOf().isPresent();
    boolean bothHedged = !one.hedge().isEmpty() && !two.hedge().isEmpty();
    if (bothDated && !one.asOf().equals(two.asOf())) {
      notes.add(two.label() + ": " + two.asOf().get().written());
    }
    if (bothHedged && !one.hedge().equals(two.hedge())) {
      notes.add(two.label() + ": " + two.hedge());
    }
    if (!quoted) {
      notes.add(wording(project, two));
    }
    notes.add(two.note());
    Statement anchored = quoted ? one.withOrigin(new Origin.Anchored()) : one;
    return anchored
        .withChain(one.chain().isEmpty() && !quoted ? two.chain() : one.chain())
        .withLoose(one.loose() && two.loose())
        .described(
            one.asOf().or(two::asOf),
            one.hedge().isEmpty() ? two.hedge() : one.hedge(),
            one.kind().or(two::kind),
            tags,
            notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining("\n")));
  }

  /** A statement without passages as a line of a note: label, who says so, text. */
  private static String wording(Project project, Statement statement) {
    String voices =
        statement.chain().stream()
            .flatMap(step -> project.voice(step.voice()).stream())
            .map(Voice::name)
            .collect(Collectors.joining(" ▸ "));
    return statement.label()
        + (voices.isEmpty() ? "" : " (" + voices + ")")
        + ": "
        + statement.text();
  }

  /** What hangs on the other box goes to the kept one, unless that has its own. */
  private void moveView(Draft draft) {
    for (EntryId id : List.<EntryId>copyOf(draft.now().referrers(other))) {
      switch (id) {
        case PinId pin -> {
          if (!draft.holds(new PinId(kept))
              && draft.now().entry(pin).orElseThrow() instanceof Pin p) {
            draft.put(new Pin(kept, p.x(), p.y()));
          }
          draft.remove(pin);
        }
        case FoldId fold -> {
          draft.put(new Fold(kept)).remove(fold);
        }
        default -> {}
      }
    }
  }
}
