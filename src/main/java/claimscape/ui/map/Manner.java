package claimscape.ui.map;

import claimscape.argument.Level;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.layout.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One way of drawing the map.
 *
 * @param id of its action, after {@code map.}
 * @param level from which it is offered
 * @param change makes a map be drawn in this way
 * @param choice that it is one of
 */
record Manner(String id, Level level, UnaryOperator<MapOptions> change, Choice choice) {

  /** Several ways of which one is taken. */
  enum Choice {
    NOTATION("notation", "Y"),
    DIRECTION("direction", "Shift+Y"),
    ARRANGEMENT("arrangement", "Shift+W"),
    LANES("lanes", "W");

    private final String id;
    private final String key;

    Choice(String id, String key) {
      this.id = id;
      this.key = key;
    }

    /** Of the action that takes the next one. */
    String id() {
      return id;
    }

    /** Takes the next one. */
    String key() {
      return key;
    }

    /** From this level on there is something to choose. */
    Level level() {
      return all().get(1).level();
    }

    /** The ways in the order in which they are offered. */
    List<Manner> all() {
      List<Manner> all = new ArrayList<>();
      switch (this) {
        case NOTATION -> {
          for (Notation notation : Notation.values()) {
            all.add(of(notation, options -> options.withNotation(notation)));
          }
        }
        case DIRECTION -> {
          for (Direction direction : Direction.values()) {
            all.add(of(direction, options -> options.withDirection(direction)));
          }
        }
        case ARRANGEMENT -> {
          for (MapOptions.Arrangement arrangement : MapOptions.Arrangement.values()) {
            all.add(of(arrangement, options -> options.withArrangement(arrangement)));
          }
        }
        case LANES -> {
          for (MapOptions.Lanes lanes : MapOptions.Lanes.values()) {
            all.add(of(lanes, options -> options.withLanes(lanes)));
          }
        }
      }
      return all;
    }

    private Manner of(Enum<?> word, UnaryOperator<MapOptions> change) {
      return new Manner(
          id + "." + word.name().toLowerCase(Locale.ROOT),
          this == LANES ? Level.STANDARD : Level.BASIC,
          change,
          this);
    }

    /** The way after the one that is taken now. */
    Manner next(MapOptions now) {
      List<Manner> all = all();
      for (int i = 0; i < all.size() - 1; i++) {
        if (all.get(i).isTaken(now)) {
          return all.get(i + 1);
        }
      }
      return all.getFirst();
    }
  }

  /** Whether the map is drawn in this way. */
  boolean isTaken(MapOptions now) {
    return change.apply(now).equals(now);
  }

  /** Whether it would be another map. */
  boolean means(MapOptions now) {
    boolean standard = now.notation() == Notation.STANDARD;
    return switch (choice) {
      case NOTATION -> true;
      case DIRECTION, LANES -> standard;
      case ARRANGEMENT -> standard && now.lanes() == MapOptions.Lanes.NONE;
    };
  }
}
