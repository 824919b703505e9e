package claimscape.bench.still;

import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Delete;
import claimscape.project.edit.Link;
import claimscape.project.edit.MapEdit;
import claimscape.project.edit.Reword;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One edit that a reader makes.
 *
 * @param statement whose own card may move as it likes
 */
record RandomEdit(StatementId statement, Project after) {

  /** What is done. */
  enum Kind {
    ADD,
    TEXT,
    LINK,
    UNLINK,
    DELETE_LEAF,
    DELETE_ANY,
    FOLD,
    ROLE
  }

  static RandomEdit of(Kind kind, Project project, Random random) {
    List<Statement> all = List.copyOf(project.statements().values());
    StatementId one = all.get(random.nextInt(all.size())).id();
    StatementId other = all.get(random.nextInt(all.size())).id();
    StatementId fresh = new StatementId("new");
    RelationId link = new RelationId("newLink");
    return switch (kind) {
      case ADD -> {
        AddStatement add =
            new AddStatement(fresh, Role.EVIDENCE, "A new statement of some length", origin());
        Project added = made(project, add);
        yield new RandomEdit(fresh, made(added, supports(link, fresh, one)));
      }
      case TEXT -> new RandomEdit(one, made(project, new Reword(one, text(random))));
      case LINK ->
          one.equals(other)
              ? of(kind, project, random)
              : new RandomEdit(fresh, made(project, supports(link, one, other)));
      case UNLINK -> {
        List<Relation> links = List.copyOf(project.relations().values());
        Relation gone = links.get(random.nextInt(links.size()));
        yield new RandomEdit(gone.premises().getFirst(), made(project, Delete.of(gone.id())));
      }
      case DELETE_LEAF -> {
        List<Statement> leaves = all.stream().filter(s -> isLeaf(project, s.id())).toList();
        StatementId leaf = leaves.get(random.nextInt(leaves.size())).id();
        yield new RandomEdit(leaf, made(project, Delete.of(leaf)));
      }
      case DELETE_ANY -> new RandomEdit(one, made(project, Delete.of(one)));
      case FOLD -> new RandomEdit(one, made(project, new MapEdit.FoldBranch(one)));
      case ROLE -> new RandomEdit(one, made(project, new ChangeRole(one, Role.REBUTTAL)));
    };
  }

  private static boolean isLeaf(Project project, StatementId id) {
    return project.relations().values().stream().noneMatch(r -> r.target().equals(id));
  }

  private static Origin origin() {
    return new Origin.Own();
  }

  private static String text(Random random) {
    return "another wording of it ".repeat(1 + random.nextInt(7)).strip();
  }

  private static Edit supports(RelationId id, StatementId premise, StatementId target) {
    return new Link(id, RelationKind.SUPPORTS, List.of(premise), target, Optional.empty());
  }

  private static Project made(Project project, Edit edit) {
    return switch (edit.applyTo(project)) {
      case Outcome.Made made -> made.after();
      case Outcome.Refused refused -> project;
    };
  }
}
