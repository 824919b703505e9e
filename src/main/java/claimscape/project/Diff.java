package claimscape.project;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What makes one project into another: one change an entry, in the order of the ids. Graph, views,
 * journal, undo and merge all live on it.
 */
public record Diff(List<Change> changes) {
  public Diff {
    changes = List.copyOf(changes);
  }

  /** Compares every entry of two projects. Time is linear in their sizes. */
  public static Diff between(Project before, Project after) {
    SortedSet<EntryId> ids = new TreeSet<>();
    before.entries().forEach(entry -> ids.add(entry.id()));
    after.entries().forEach(entry -> ids.add(entry.id()));
    return between(before, after, ids);
  }

  /** Compares only these entries; all others must be the same in both projects. */
  static Diff between(Project before, Project after, Collection<EntryId> touched) {
    SortedMap<EntryId, Change> changes = new TreeMap<>();
    for (EntryId id : touched) {
      change(before.entry(id), after.entry(id)).ifPresent(change -> changes.put(id, change));
    }
    return new Diff(List.copyOf(changes.values()));
  }

  private static Optional<Change> change(Optional<Entry> before, Optional<Entry> after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return after.map(Change.Added::new);
    }
    if (after.isEmpty()) {
      return before.map(Change.Removed::new);
    }
    return Optional.of(new Change.Updated(before.get(), after.get()));
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The same difference seen backwards. */
  public Diff reversed() {
    return new Diff(changes.stream().map(Change::reversed).toList());
  }

  /** What this difference and then a later one make together. */
  public Diff then(Diff later) {
    SortedMap<EntryId, Change> joined = new TreeMap<>();
    changes.forEach(change -> joined.put(change.id(), change));
    for (Change next : later.changes) {
      Change first = joined.getOrDefault(next.id(), next);
      Optional<Entry> before = after(first.reversed());
      joined.remove(next.id());
      change(before, after(next)).ifPresent(change -> joined.put(change.id(), change));
    }
    return new Diff(List.copyOf(joined.values()));
  }

  private static Optional<Entry> after(Change change) {
    return switch (change) {
      case Change.Added added -> Optional.of(added.after());
      case Change.Updated updated -> Optional.of(updated.after());
      case Change.Removed removed -> Optional.empty();
    };
  }

  /** The project after these changes; rules are not checked, for the diff came from an edit. */
  public Project appliedTo(Project project) {
    Tables tables = project.tables();
    for (Change change : changes) {
      // Two statements may have swapped labels: what changes leaves before anything comes.
      tables = tables.without(change.id());
    }
    for (Change change : changes) {
      tables =
          switch (change) {
            case Change.Added added -> tables.with(added.after());
            case Change.Updated updated -> tables.with(updated.after());
            case Change.Removed removed -> tables;
          };
    }
    return new Project(tables);
  }
}
