/** The passe-partout: title, legend, source notes and footer around a map. */
@org.jspecify.annotations.NullMarked
package claimscape.drawing.sheet;
