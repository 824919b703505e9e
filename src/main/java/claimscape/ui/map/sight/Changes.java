package claimscape.ui.map.sight;

import claimscape.drawing.Group;
import claimscape.layout.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where two drawings of a map look different. */
public final class Changes {
  private static final double ROOM = 26;

  private Changes() {}

  /** Areas of the sheet, px at 100 %: whatever came, went, moved or is drawn otherwise. */
  public static List<Rect> between(Chart before, Chart after) {
    Map<String, Group> old = new HashMap<>();
    before.pieces().forEach(piece -> old.put(piece.group().name(), piece.group()));
    List<Rect> areas = new ArrayList<>();
    for (Piece piece : after.pieces()) {
      Group now = piece.group();
      Group was = old.remove(now.name());
      if (was == null) {
        areas.add(room(now));
      } else if (!looksLike(was, now)) {
        areas.add(room(was));
        areas.add(room(now));
      }
    }
    for (Piece piece : before.pieces()) {
      if (old.containsKey(piece.group().name())) {
        areas.add(room(piece.group()));
      }
    }
    return areas;
  }

  /** The very same group is what an edit leaves of most of them, and it is seen at once. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean looksLike(Group a, Group b) {
    return a == b || a.x() == b.x() && a.y() == b.y() && a.marks().equals(b.marks());
  }

  private static Rect room(Group group) {
    return Chart.grown(group.bounds(), ROOM);
  }
}
