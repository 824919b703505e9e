/** PDF: the glyphs of each page become lines, columns, paragraphs, and marks of pages. */
@org.jspecify.annotations.NullMarked
package claimscape.intake.pdf;
