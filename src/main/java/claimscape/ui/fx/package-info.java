/** The bridge to JavaFX: colours, faces, icons, words and the way onto the thread of the window. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.fx;
