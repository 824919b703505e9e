/** The map pane: one canvas on which the argument is seen, walked and mended. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.map;
