package claimscape.argument;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What concerns the project as a whole.
 *
 * @param created the highest creation number given so far
 * @param numbers for each role the highest label number given so far; never lowered by an edit, so
 *     that no label is used again
 */
public record Header(String title, Level level, int created, List<Integer> numbers, String note)
    implements Entry {

  public Header {
    numbers = List.copyOf(numbers);
    if (numbers.size() != Role.values().length) {
      throw new IllegalArgumentException("one number a role: " + numbers);
    }
  }

  /** The header of a new project. */
  public static Header titled(String title) {
    return new Header(title, Level.STANDARD, 0, List.of(0, 0, 0, 0, 0, 0), "");
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
    return numbers.get(role.ordinal());
  }

  /** The same header after one more entry was created. */
  public Header afterCreation() {
    return new Header(title, level, created + 1, numbers, note);
  }

  /** The same header, with the number of this label given away. */
  public Header withGiven(Label label) {
    if (label.number() <= number(label.role())) {
      return this;
    }
    Map<Role, Integer> given = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      given.put(role, number(role));
    }
    given.put(label.role(), label.number());
    return new Header(title, level, created, List.copyOf(given.values()), note);
  }

  public Header withTitle(String title) {
    return new Header(title, level, created, numbers, note);
  }

  public Header withLevel(Level level) {
    return new Header(title, level, created, numbers, note);
  }

  public Header withNote(String note) {
    return new Header(title, level, created, numbers, note);
  }
}
