/** Pictures: a drawing written as SVG or PNG; no screen needed. */
@org.jspecify.annotations.NullMarked
package claimscape.picture;
