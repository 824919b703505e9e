package claimscape.ui.map.sight;

/** A place in the grid of tiles; the tile at 0, 0 begins where the sheet begins. */
public record Spot(int column, int row) {}
