/** The type case: the bundled faces, how wide their words are, and how lines break. */
@org.jspecify.annotations.NullMarked
package claimscape.drawing.type;
