/** Where a drawing is cut that is too large for one page or one picture. */
@org.jspecify.annotations.NullMarked
package claimscape.drawing.poster;
