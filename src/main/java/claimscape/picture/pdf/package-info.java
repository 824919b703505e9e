/** A drawing as PDF: pages, faces, structure. */
@org.jspecify.annotations.NullMarked
package claimscape.picture.pdf;
