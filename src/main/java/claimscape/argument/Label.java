package claimscape.argument;

/**
 * The name by which people call a statement: role letter and number, as in C7. A number is given
 * once and never again; a change of role keeps it where it is free.
 *
 * @param number from 1 on
 */
public record Label(Role role, int number) implements Comparable<Label> {
  public Label {
    if (number < 1) {
      throw new IllegalArgumentException("a label's number starts at 1: " + number);
    }
  }

  @Override
  public int compareTo(Label other) {
    int byRole = role.compareTo(other.role);
    return byRole != 0 ? byRole : Integer.compare(number, other.number);
  }

  @Override
  public String toString() {
    return "" + role.letter() + number;
  }
}
