package claimscape.project;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Label;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;

/**
 * Who refers to whom, and which statement bears which label: kept in step with every change of the
 * entries. Of two statements with one label the one that came first bears it.
 */
record Index(TreePMap<EntryId, TreePSet<EntryId>> referrers, TreePMap<Label, StatementId> labels) {
  static final Index EMPTY = new Index(TreePMap.empty(), TreePMap.empty());

  SortedSet<EntryId> referrersOf(EntryId id) {
    TreePSet<EntryId> found = referrers.get(id);
    return found == null ? Collections.emptySortedSet() : found;
  }

  /** After an entry was put in the place of the one before it, if there was one. */
  Index with(Optional<Entry> before, Entry after) {
    return before.isEmpty()
        ? plus(after)
        : sameKeys(before.get(), after) ? this : minus(before.get()).plus(after);
  }

  private static boolean sameKeys(Entry before, Entry after) {
    return before.references().equals(after.references())
        && (!(before instanceof Statement old)
            || !(after instanceof Statement now)
            || old.label().equals(now.label()));
  }

  private Index plus(Entry entry) {
    TreePMap<EntryId, TreePSet<EntryId>> next = referrers;
    for (EntryId to : entry.references()) {
      TreePSet<EntryId> known = next.get(to);
      next = next.plus(to, (known == null ? TreePSet.<EntryId>empty() : known).plus(entry.id()));
    }
    return entry instanceof Statement s && !labels.containsKey(s.label())
        ? new Index(next, labels.plus(s.label(), s.id()))
        : new Index(next, labels);
  }

  /** After an entry was taken away. */
  Index minus(Entry entry) {
    TreePMap<EntryId, TreePSet<EntryId>> next = referrers;
    for (EntryId to : entry.references()) {
      TreePSet<EntryId> known = next.get(to);
      if (known != null) {
        TreePSet<EntryId> left = known.minus(entry.id());
        next = left.isEmpty() ? next.minus(to) : next.plus(to, left);
      }
    }
    return entry instanceof Statement s && s.id().equals(labels.get(s.label()))
        ? new Index(next, labels.minus(s.label()))
        : new Index(next, labels);
  }
}
