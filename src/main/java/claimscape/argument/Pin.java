package claimscape.argument;

import java.util.List;

/**
 * That the user put a statement's box at a place of the map.
 *
 * @param x of the box's left edge, in px at 100 %
 * @param y of the box's top edge, in px at 100 %
 */
public record Pin(StatementId statement, double x, double y) implements Entry {
  public Pin {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("a place is finite: " + x + ", " + y);
    }
  }

  @Override
  public PinId id() {
    return new PinId(statement);
  }

  @Override
  public List<EntryId> references() {
    return List.of(statement);
  }
}
