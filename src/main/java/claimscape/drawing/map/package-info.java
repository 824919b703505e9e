/** The easel: measures the cards, asks for a layout and draws the map of a project. */
@org.jspecify.annotations.NullMarked
package claimscape.drawing.map;
