/** The argument graph: statements and relations as vertices, kept in step with the project. */
@org.jspecify.annotations.NullMarked
package claimscape.graph;
