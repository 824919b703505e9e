package claimscape.project.edit;

import claimscape.argument.EntryId;
import claimscape.argument.NodeId;
import claimscape.argument.PassageId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.List;
import java.util.Optional;

/**
 * Deletes statements, relations, passages or other entries, and what cannot be without them. A
 * relation that loses one of several linked premises stays with the others. A source or a voice
 * goes only when nothing refers to it any more: no passage is lost because of who said it.
 */
public record Delete(List<EntryId> entries) implements Edit {
  public Delete {
    entries = List.copyOf(entries);
  }

  public static Delete of(EntryId... entries) {
    return new Delete(List.of(entries));
  }

  @Override
  public Outcome applyTo(Project project) {
    Draft draft = new Draft(project);
    for (EntryId id : entries) {
      boolean shared = id instanceof SourceId || id instanceof VoiceId;
      if (shared && !draft.now().referrers(id).isEmpty()) {
        return new Outcome.Refused(Problem.of("edit.inUse"));
      }
      if (id instanceof StatementId statement) {
        leaveLinkedPremises(draft, statement);
      }
      draft.removeWithDependents(id);
    }
    return draft.made(name(project));
  }

  private static void leaveLinkedPremises(Draft draft, StatementId gone) {
    for (EntryId referrer : draft.now().referrers(gone)) {
      Optional<Relation> relation =
          referrer instanceof RelationId id ? draft.now().relation(id) : Optional.empty();
      if (relation.isPresent()
          && relation.get().linked()
          && relation.get().premises().contains(gone)
          && !relation.get().target().equals(gone)) {
        List<StatementId> left =
            relation.get().premises().stream().filter(id -> !id.equals(gone)).toList();
        draft.remember(relation.get(), List.of(gone));
        draft.put(relation.get().withEnds(left, relation.get().target()));
      }
    }
  }

  private EditName name(Project project) {
    if (entries.size() != 1) {
      return EditName.of("delete.many", Integer.toString(entries.size()));
    }
    return switch (entries.getFirst()) {
      case NodeId node -> EditName.of("delete.one", Naming.of(project, node));
      case PassageId passage ->
          EditName.of(
              "delete.passage",
              project
                  .passage(passage)
                  .map(found -> Naming.of(project, found.statement()))
                  .orElse(""));
      default -> EditName.of("delete.other");
    };
  }
}
