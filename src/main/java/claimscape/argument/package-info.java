/** The vocabulary: ids, roles, statements, relations, voices, attributions. */
@org.jspecify.annotations.NullMarked
package claimscape.argument;
