package claimscape.drawing.map;

import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.layout.Direction;
import claimscape.layout.Plan;
import claimscape.layout.elk.LayeredLayout;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What a map shall show, and how much of it. Nothing here depends on a theme.
 *
 * @param fullText every word of every statement; otherwise a card is cut at its last line with "…"
 * @param only the statements to show; empty means all
 * @param hidden roles that are left out
 * @param proportion the asked width : height
 * @param voiceColours whether the voices that say most have a colour each
 * @param lanes whether statements of one source or of one voice stand in a lane of their own
 * @param notation direction, pins and the layout mean something to the standard one alone
 * @param arrangement where the cards of the standard notation stand, if they have no lanes
 */
public record MapOptions(
    boolean fullText,
    Density density,
    Direction direction,
    double proportion,
    Optional<SortedSet<StatementId>> only,
    SortedSet<Role> hidden,
    boolean voiceColours,
    Lanes lanes,
    Notation notation,
    Arrangement arrangement) {

  /** What has a lane of its own. */
  public enum Lanes {
    NONE,
    BY_SOURCE,
    BY_VOICE
  }

  /** Where cards stand. */
  public enum Arrangement {
    /** In blocks that fill a sheet and stay where they are, with pins. */
    COMPACT(Integer.MAX_VALUE),
    /** In rows, each above what bears on it; small maps only, without pins. */
    LAYERED(LayeredLayout.MOST);

    private final int most;

    Arrangement(int most) {
      this.most = most;
    }

    /** Whether so many statements can stand so; if not, they stand compactly. */
    public boolean holds(int statements) {
      return statements <= most;
    }
  }

  /** How many lines of text a card may have. */
  public enum Density {
    COMPACT(2),
    NORMAL(4);

    private final int lines;

    Density(int lines) {
      this.lines = lines;
    }

    int lines() {
      return lines;
    }
  }

  /** Everything, in the usual way. */
  public static final MapOptions USUAL =
      new MapOptions(
          false,
          Density.NORMAL,
          Direction.TOP_DOWN,
          Plan.USUAL_PROPORTION,
          Optional.empty(),
          new TreeSet<>(),
          false,
          Lanes.NONE,
          Notation.STANDARD,
          Arrangement.COMPACT);

  public MapOptions {
    only = only.map(ids -> Collections.unmodifiableSortedSet(new TreeSet<>(ids)));
    hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
  }

  public MapOptions withFullText(boolean fullText) {
    return but(copy -> copy.fullText = fullText);
  }

  public MapOptions withDensity(Density density) {
    return but(copy -> copy.density = density);
  }

  public MapOptions withDirection(Direction direction) {
    return but(copy -> copy.direction = direction);
  }

  public MapOptions withProportion(double proportion) {
    return but(copy -> copy.proportion = proportion);
  }

  public MapOptions withOnly(Optional<SortedSet<StatementId>> only) {
    return but(copy -> copy.only = only);
  }

  public MapOptions withHidden(SortedSet<Role> hidden) {
    return but(copy -> copy.hidden = hidden);
  }

  public MapOptions withVoiceColours(boolean voiceColours) {
    return but(copy -> copy.voiceColours = voiceColours);
  }

  public MapOptions withLanes(Lanes lanes) {
    return but(copy -> copy.lanes = lanes);
  }

  public MapOptions withNotation(Notation notation) {
    return but(copy -> copy.notation = notation);
  }

  public MapOptions withArrangement(Arrangement arrangement) {
    return but(copy -> copy.arrangement = arrangement);
  }

  int mostLines() {
    return fullText ? Integer.MAX_VALUE : density.lines();
  }

  private MapOptions but(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made();
  }

  /** The options while one of them is being changed. */
  private static final class Copy {
    private boolean fullText;
    private Density density;
    private Direction direction;
    private double proportion;
    private Optional<SortedSet<StatementId>> only;
    private SortedSet<Role> hidden;
    private boolean voiceColours;
    private Lanes lanes;
    private Notation notation;
    private Arrangement arrangement;

    Copy(MapOptions options) {
      fullText = options.fullText;
      density = options.density;
      direction = options.direction;
      proportion = options.proportion;
      only = options.only;
      hidden = options.hidden;
      voiceColours = options.voiceColours;
      lanes = options.lanes;
      notation = options.notation;
      arrangement = options.arrangement;
    }

    MapOptions made() {
      return new MapOptions(
          fullText,
          density,
          direction,
          proportion,
          only,
          hidden,
          voiceColours,
          lanes,
          notation,
          arrangement);
    }
  }
}
