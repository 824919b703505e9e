package claimscape.project.edit;

import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Wording;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes passages of a statement a statement of their own. It is put as it was before it was merged,
 * else in the words of its first passage; the relations stay with the first statement.
 *
 * @param passages some of the statement's, not all of them
 * @param made the new statement
 */
public record Split(StatementId statement, List<PassageId> passages, StatementId made)
    implements Edit {
  public Split {
    passages = List.copyOf(passages);
  }

  @Override
  public Outcome applyTo(Project project) {
    Optional<Statement> from = project.statement(statement);
    List<Passage> chosen = new ArrayList<>();
    List<Passage> left = new ArrayList<>();
    for (Passage passage : project.passagesOf(statement)) {
      (passages.contains(passage.id()) ? chosen : left).add(passage);
    }
    if (from.isEmpty() || chosen.size() != passages.stream().distinct().count()) {
      return new Outcome.Refused(Problem.of("edit.gone"));
    }
    if (chosen.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.split.nothing"));
    }
    if (left.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.split.all", from.get().label().toString()));
    }
    Draft draft = new Draft(project);
    Optional<Wording> wording = wording(chosen, left);
    Statement apart =
        Statement.of(
            made,
            draft.created(),
            draft.nextLabel(wording.map(w -> w.label().role()).orElse(from.get().role())),
            wording.map(Wording::text).orElse(Cutting.folded(chosen.getFirst().quote())),
            new Origin.Anchored());
    draft.add(apart);
    for (Passage passage : chosen) {
      int known = wording.map(passage.wordings()::lastIndexOf).orElse(-1);
      List<Wording> older = known < 0 ? passage.wordings() : passage.wordings().subList(0, known);
      draft.put(passage.withStatement(made).withWordings(older));
    }
    return draft.made("statement.split", from.get().label().toString(), apart.label().toString());
  }

  /** The latest wording of the first passage that goes with it as a whole, else its oldest one. */
  private static Optional<Wording> wording(List<Passage> chosen, List<Passage> left) {
    List<Wording> known = chosen.getFirst().wordings();
    return known.reversed().stream()
        .filter(wording -> left.stream().noneMatch(stays -> stays.wordings().contains(wording)))
        .findFirst()
        .or(() -> known.stream().findFirst());
  }
}
