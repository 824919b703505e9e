/** The outline: the map as a tree of rows, in which everything can be done by keyboard. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.outline;
