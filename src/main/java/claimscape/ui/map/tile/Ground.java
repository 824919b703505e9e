package claimscape.ui.map.tile;

import claimscape.layout.Rect;
import claimscape.ui.map.paint.MapPainter;
import claimscape.ui.map.paint.Moment;
import claimscape.ui.map.paint.Painting;
import claimscape.ui.map.sight.Camera;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.Spot;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * The map as it rests, in tiles. A pan shows other tiles; a zoom shows those there are, smaller or
 * larger, until the hand comes to rest and sharp ones are painted over them. Every frame paints for
 * a limited time, so that the map follows the hand whatever there is to paint.
 */
public final class Ground {
  /** How long a zoom has to stand still before it is painted sharp, in ns. */
  private static final long REST = 90_000_000;

  /** How long one frame may paint, in ns, and how many pieces. */
  private static final long SPELL = 4_000_000;

  private static final int PIECES = 64;
  private static final int STROKE = 8;

  private static final int KEPT = 40;

  private final MapPainter painter;
  private final Group group = new Group();
  private final Group easel = new Group();
  private final Group under = new Group();
  private final Group over = new Group();
  private final Deque<Tile> spare = new ArrayDeque<>();
  private TileSet blurred = new TileSet(1);
  private TileSet sharp = new TileSet(1);
  private double scale = 1;
  private long since;
  private boolean complete;
  private Optional<Making> making = Optional.empty();

  /** A tile on its way; until it is done it lies under all others. */
  private record Making(Spot spot, Tile tile, Painting painting) {}

  public Ground(MapPainter painter) {
    this.painter = painter;
    group.getChildren().addAll(easel, under, over);
    group.setManaged(false);
    group.setMouseTransparent(true);
  }

  public Node node() {
    return group;
  }

  /** Says that nothing is as it shall be any more. */
  public void spoil() {
    giveUp();
    sharp.each((spot, tile) -> tile.setStale(true));
  }

  /** Says that some areas of the sheet are not as they shall be any more. */
  public void spoil(List<Rect> areas) {
    if (areas.isEmpty()) {
      return;
    }
    giveUp();
    sharp.each(
        (spot, tile) -> {
          Rect here = sharp.grid().area(spot);
          if (!tile.isStale() && areas.stream().anyMatch(area -> area.nearerThan(0, here))) {
            tile.setStale(true);
          }
        });
  }

  /**
   * Shows a chart as a camera sees it; tells whether there is more to paint.
   *
   * @param unit px of the screen for one px of the camera
   * @param seen what the camera sees of the sheet
   * @param now the time of the frame, in ns
   */
  public boolean show(Chart chart, Camera camera, double unit, Rect seen, Moment moment, long now) {
    if (camera.zoom() * unit != scale) {
      scale = camera.zoom() * unit;
      since = now;
    }
    boolean rests = now - since > REST || sharp.isEmpty();
    if (rests && sharp.grid().scale() != scale) {
      change();
    }
    boolean more = sharp.grid().scale() != scale;
    if (!more) {
      more = paint(chart, unit, seen, moment);
    }
    double right = Math.rint(camera.shiftX() * unit);
    double down = Math.rint(camera.shiftY() * unit);
    place(sharp, right, down, seen);
    place(blurred, right, down, seen);
    making.ifPresent(
        begun -> begun.tile().place(sharp.grid().shown(begun.spot(), scale, right, down)));
    return more;
  }

  /** The tiles there are lie under those to come. */
  private void change() {
    giveUp();
    if (complete || blurred.isEmpty()) {
      List<Node> shown = List.copyOf(over.getChildren());
      over.getChildren().clear();
      forget(blurred, under);
      blurred = sharp;
      under.getChildren().setAll(shown);
    } else {
      forget(sharp, over);
    }
    sharp = new TileSet(scale);
    complete = false;
  }

  private void forget(TileSet set, Group from) {
    from.getChildren().clear();
    set.each((spot, tile) -> spare.push(tile));
    while (spare.size() > KEPT) {
      spare.pop();
    }
  }

  private boolean paint(Chart chart, double unit, Rect seen, Moment moment) {
    dropBeyond(chart.sheet()); // a smaller map leaves nothing where it no longer is
    List<Spot> wanted = sharp.grid().over(seen, chart.sheet());
    complete = sharp.covers(wanted);
    if (complete && !blurred.isEmpty()) {
      forget(blurred, under);
      blurred = new TileSet(scale);
    }
    List<Spot> spots =
        complete ? sharp.grid().over(sharp.grid().around(seen), chart.sheet()) : wanted;
    boolean moving = !moment.motion().moving().isEmpty();
    long end = System.nanoTime() + SPELL;
    int painted = 0;
    while (moving || painted < PIECES && System.nanoTime() < end) {
      if (making.isEmpty()) {
        making = next(spots).map(spot -> begin(spot, chart, unit, moment));
      }
      if (making.isEmpty()) {
        dropFar(seen);
        return !complete || !blurred.isEmpty();
      }
      if (making.get().painting().goOn(STROKE)) {
        finish(making.get());
        making = Optional.empty();
      }
      painted += STROKE;
    }
    return true;
  }

  private Optional<Spot> next(List<Spot> spots) {
    return spots.stream()
        .filter(spot -> sharp.at(spot).filter(tile -> !tile.isStale()).isEmpty())
        .findFirst();
  }

  private Making begin(Spot spot, Chart chart, double unit, Moment moment) {
    Tile tile = spare.isEmpty() ? new Tile() : spare.pop();
    tile.setStale(false);
    easel.getChildren().setAll(tile.canvas());
    double zoom = scale / unit;
    Rect area = sharp.grid().area(spot);
    Camera here = new Camera(zoom, -area.x() * zoom, -area.y() * zoom);
    return new Making(spot, tile, painter.ground(tile.canvas(), chart, here, unit, moment));
  }

  private void finish(Making made) {
    easel.getChildren().clear();
    sharp
        .at(made.spot())
        .ifPresent(
            old -> {
              over.getChildren().remove(old.canvas());
              spare.push(old);
            });
    sharp.put(made.spot(), made.tile());
    over.getChildren().add(made.tile().canvas());
  }

  /** Gives up the tile that is being painted: it would not be right any more. */
  private void giveUp() {
    making.ifPresent(
        begun -> {
          easel.getChildren().clear();
          spare.push(begun.tile());
        });
    making = Optional.empty();
  }

  private void dropFar(Rect seen) {
    if (sharp.size() > KEPT) {
      dropBeyond(sharp.grid().around(sharp.grid().around(seen)));
    }
  }

  private void dropBeyond(Rect area) {
    Set<Node> gone = new HashSet<>();
    sharp.dropBeyond(
        area,
        tile -> {
          gone.add(tile.canvas());
          spare.push(tile);
        });
    over.getChildren().removeAll(gone);
  }

  private void place(TileSet set, double right, double down, Rect seen) {
    set.each(
        (spot, tile) -> {
          boolean visible = set.grid().area(spot).nearerThan(0, seen);
          tile.canvas().setVisible(visible);
          if (visible) {
            tile.place(set.grid().shown(spot, scale, right, down));
          }
        });
  }
}
