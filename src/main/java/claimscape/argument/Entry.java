package claimscape.argument;

import java.util.List;

/**
 * One record of a project. Whatever a project holds is an entry with an id; a difference between
 * two projects is a list of entries added, changed and removed.
 *
 * <p>Sealed types of one hierarchy must share a package on the class path, so all entries live
 * here.
 */
public sealed interface Entry
    permits Header, Source, Voice, Statement, Passage, Relation, Pin, Fold, NamedView, Extension {

  EntryId id();

  /** The entries without which this one has no meaning. They must be in the same project. */
  List<EntryId> references();
}
