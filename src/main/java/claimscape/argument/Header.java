package claimscape.argument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What concerns the project as a whole.
 *
 * @param created the highest creation number given so far
 * @param numbers for each role the highest label number given so far; never lowered by an edit, so
 *     that no label is used again
 * @param gone the statements and relations deleted last, the newest at the end
 */
public record Header(
    String title,
    Level level,
    int created,
    SortedMap<Role, Integer> numbers,
    String note,
    List<Gone> gone)
    implements Entry {

  /** So many deletions are remembered. */
  public static final int MEMORY = 100;

  public Header {
    gone = List.copyOf(gone.subList(Math.max(0, gone.size() - MEMORY), gone.size()));
    numbers = Collections.unmodifiableSortedMap(new TreeMap<>(numbers));
  }

  /** The header of a project from which nothing was deleted. */
  public Header(
      String title, Level level, int created, SortedMap<Role, Integer> numbers, String note) {
    this(title, level, created, numbers, note, List.of());
  }

  /** The header of a new project. */
  public static Header titled(String title) {
    return new Header(title, Level.STANDARD, 0, new TreeMap<>(), "");
  }

  @Override
  public HeaderId id() {
    return new HeaderId();
  }

  @Override
  public List<EntryId> references() {
    return List.of();
  }

  /** The highest label number given to a role, 0 where there is none. */
  public int number(Role role) {
    return numbers.getOrDefault(role, 0);
  }

  /** The same header after one more entry was created. */
  public Header afterCreation() {
    return new Header(title, level, created + 1, numbers, note, gone);
  }

  /** The same header, with the number of this label given away. */
  public Header withGiven(Label label) {
    if (label.number() <= number(label.role())) {
      return this;
    }
    SortedMap<Role, Integer> given = new TreeMap<>(numbers);
    given.put(label.role(), label.number());
    return new Header(title, level, created, given, note, gone);
  }

  /** The same header, with one more deletion to remember. */
  public Header withGone(Gone deleted) {
    List<Gone> more = new ArrayList<>(gone);
    more.add(deleted);
    return new Header(title, level, created, numbers, note, more);
  }

  public Header withTitle(String title) {
    return new Header(title, level, created, numbers, note, gone);
  }

  public Header withLevel(Level level) {
    return new Header(title, level, created, numbers, note, gone);
  }

  public Header withNote(String note) {
    return new Header(title, level, created, numbers, note, gone);
  }
}
