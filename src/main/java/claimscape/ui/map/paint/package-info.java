/** Painting the map on a canvas: the marks of its drawing, restyled by what is at hand. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map.paint;
