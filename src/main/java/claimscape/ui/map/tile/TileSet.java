package claimscape.ui.map.tile;

import claimscape.layout.Rect;
import claimscape.ui.map.sight.Spot;
import claimscape.ui.map.sight.TileGrid;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The tiles of one scale. */
final class TileSet {
  private final TileGrid grid;
  private final Map<Spot, Tile> tiles = new HashMap<>();

  TileSet(double scale) {
    grid = new TileGrid(scale);
  }

  TileGrid grid() {
    return grid;
  }

  Optional<Tile> at(Spot spot) {
    return Optional.ofNullable(tiles.get(spot));
  }

  Tile put(Spot spot, Tile tile) {
    tiles.put(spot, tile);
    return tile;
  }

  int size() {
    return tiles.size();
  }

  boolean isEmpty() {
    return tiles.isEmpty();
  }

  void each(BiConsumer<Spot, Tile> what) {
    tiles.forEach(what);
  }

  /** Whether all these are painted as they shall be. */
  boolean covers(Collection<Spot> spots) {
    return spots.stream().allMatch(spot -> at(spot).filter(tile -> !tile.isStale()).isPresent());
  }

  /** Takes out the tiles that lie beyond an area. */
  void dropBeyond(Rect area, java.util.function.Consumer<Tile> dropped) {
    tiles
        .entrySet()
        .removeIf(
            entry -> {
              boolean out = !grid.area(entry.getKey()).nearerThan(0, area);
              if (out) {
                dropped.accept(entry.getValue());
              }
              return out;
            });
  }
}
