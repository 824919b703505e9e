package claimscape.project;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;

/** What happened to one entry between two projects. */
public sealed interface Change {

  EntryId id();

  /** The same change seen backwards. */
  Change reversed();

  /** An entry that was not there before. */
  record Added(Entry after) implements Change {
    @Override
    public EntryId id() {
      return after.id();
    }

    @Override
    public Change reversed() {
      return new Removed(after);
    }
  }

  /** An entry that is still there and says something else. */
  record Updated(Entry before, Entry after) implements Change {
    @Override
    public EntryId id() {
      return after.id();
    }

    @Override
    public Change reversed() {
      return new Updated(after, before);
    }
  }

  /** An entry that is no longer there. */
  record Removed(Entry before) implements Change {
    @Override
    public EntryId id() {
      return before.id();
    }

    @Override
    public Change reversed() {
      return new Added(before);
    }
  }
}
