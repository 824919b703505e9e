/** The ground of the map as tiles: each is painted once, then only shown. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map.tile;
