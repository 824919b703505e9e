/** How far a map moves when it is edited. */
@org.jspecify.annotations.NullMarked
package claimscape.bench.still;
