/** A map as one web page that needs nothing else: the drawing, and what stands behind it. */
@org.jspecify.annotations.NullMarked
package claimscape.picture.html;
