/** The walls of the house as rules: which room sees which, and what lives where. */
@org.jspecify.annotations.NullMarked
package claimscape.walls;
