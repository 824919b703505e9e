package claimscape.search;

import java.util.List;

/**
 * What has been found so far.
 *
 * @param finds the first ones of each kind: statements, voices, notes, texts
 * @param statements how many statements there are, shown or not; so for the others
 * @param full whether there are more than anybody counts
 */
public record Finds(
    List<Find> finds, int statements, int voices, int notes, int texts, boolean full) {
  public Finds {
    finds = List.copyOf(finds);
  }

  public boolean isEmpty() {
    return finds.isEmpty();
  }
}
