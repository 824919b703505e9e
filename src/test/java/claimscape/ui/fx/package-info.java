/** The bridge to JavaFX, looked at without a window. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.fx;
