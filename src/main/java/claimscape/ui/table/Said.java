package claimscape.ui.table;

import claimscape.argument.PassageId;
import java.util.List;

/**
 * What one source or voice has to say to a statement, and where.
 *
 * @param passages in the order in which they were made
 */
record Said(Saying saying, List<PassageId> passages) {
  Said {
    passages = List.copyOf(passages);
  }
}
