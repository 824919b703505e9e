package claimscape.ui.map;

import claimscape.argument.Level;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.project.Project;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The roles and kinds of relations that a map speaks of: what the project's level offers, and what
 * it has from a time when the level was higher.
 */
record Vocabulary(SortedSet<Role> roles, SortedSet<RelationKind> kinds) {
  Vocabulary {
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
  }

  static Vocabulary of(Project project) {
    Level level = project.header().level();
    NavigableSet<Role> roles = new TreeSet<>();
    NavigableSet<RelationKind> kinds = new TreeSet<>();
    Stream.of(Role.values()).filter(level::offers).forEach(roles::add);
    Stream.of(RelationKind.values()).filter(level::offers).forEach(kinds::add);
    project.statements().values().stream().map(Statement::role).forEach(roles::add);
    project.relations().values().stream().map(Relation::kind).forEach(kinds::add);
    return new Vocabulary(roles, kinds);
  }
}
