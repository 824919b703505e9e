package claimscape.drawing.map;

import claimscape.argument.EntryId;
import claimscape.drawing.Group;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The groups of one drawing and of the one before it: what would be drawn as before is not drawn
 * again but is the very same group, so that who compares drawings sees at once what is new.
 */
final class Repeats {
  private final Map<EntryId, Made> before;
  private final Map<EntryId, Made> now = new HashMap<>();

  /** A group, and all that it was made of. */
  private record Made(Record source, Group group) {}

  private Repeats(Map<EntryId, Made> before) {
    this.before = before;
  }

  /** Before anything was drawn. */
  static Repeats none() {
    return new Repeats(Map.of());
  }

  /** For the drawing after this one, which is finished. */
  Repeats next() {
    return new Repeats(now);
  }

  /**
   * The group of an entry.
   *
   * @param source all that the group is made of
   */
  Group group(EntryId entry, Record source, Supplier<Group> making) {
    Made was = before.get(entry);
    Made made = was != null && was.source().equals(source) ? was : new Made(source, making.get());
    now.put(entry, made);
    return made.group();
  }
}
