/** Finding: words and expressions, in one text and in everything that a project holds. */
@org.jspecify.annotations.NullMarked
package claimscape.search;
