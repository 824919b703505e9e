package claimscape.format.aif;

import java.util.HashSet;
import java.util.Set;

/**
 * Names for the relations that one S-node makes: the first bears the node's own id, a further one
 * the id and its number, or whatever near it is free.
 */
final class BranchNames {
  private final Set<String> taken = new HashSet<>();

  BranchNames(AifFile file) {
    file.nodes().forEach(node -> taken.add(node.id()));
  }

  /**
   * @param index of the conclusion, from 0
   */
  String name(AifNode move, int index) {
    String name = index == 0 ? move.id() : move.id() + '.' + (index + 1);
    while (index > 0 && taken.contains(name)) {
      name += "'";
    }
    return name;
  }
}
