/** What stands behind the boxes of a picture: quotes, who says so, and the texts around them. */
@org.jspecify.annotations.NullMarked
package claimscape.drawing.receipt;
