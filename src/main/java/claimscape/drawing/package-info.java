/** The easel's vocabulary: a drawing is a flat list of marks in inks that a theme resolves. */
@org.jspecify.annotations.NullMarked
package claimscape.drawing;
