/** The inspector: what is known about the statement or relation at hand, and its links. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.inspector;
