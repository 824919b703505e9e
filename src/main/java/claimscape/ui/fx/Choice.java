package claimscape.ui.fx;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A node that can be chosen by typing.
 *
 * @param role of a statement; a relation has none
 * @param label what it is called: C7, or E3 → C7
 * @param words what it says
 */
public record Choice(NodeId node, Optional<Role> role, String label, String words) {

  /** All statements, the newest first: it is mostly the latest that is meant. */
  public static List<Choice> statements(Project project) {
    return project.statements().values().stream()
        .sorted(Comparator.comparingInt(Statement::created).reversed().thenComparing(Statement::id))
        .map(Choice::of)
        .toList();
  }

  public static Choice of(Statement statement) {
    return new Choice(
        statement.id(),
        Optional.of(statement.role()),
        statement.label().toString(),
        statement.text());
  }

  /** All relations, the newest first. */
  public static List<Choice> relations(Project project, Phrases phrases) {
    return project.relations().values().stream()
        .sorted(Comparator.comparingInt(Relation::created).reversed().thenComparing(Relation::id))
        .map(relation -> of(project, relation, phrases))
        .toList();
  }

  /** Statements first, then relations. */
  public static List<Choice> nodes(Project project, Phrases phrases) {
    List<Choice> all = new ArrayList<>(statements(project));
    all.addAll(relations(project, phrases));
    return all;
  }

  private static Choice of(Project project, Relation relation, Phrases phrases) {
    String from =
        String.join(" + ", relation.premises().stream().map(id -> label(project, id)).toList());
    // One step only: relations may end at one another in a circle.
    String to = relation.target() instanceof StatementId end ? label(project, end) : "→";
    String kind = relation.kind().name().toLowerCase(Locale.ROOT);
    return new Choice(
        relation.id(), Optional.empty(), from + " → " + to, phrases.say("relation." + kind));
  }

  private static String label(Project project, StatementId id) {
    return project.statement(id).map(found -> found.label().toString()).orElse("?");
  }
}
