/** The safe: the project as an immutable value, what may change it, and the rules it keeps. */
@org.jspecify.annotations.NullMarked
package claimscape.project;
