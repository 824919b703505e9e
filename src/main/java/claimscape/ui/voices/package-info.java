/** The voices of a project: who they are, and everything that they say. */
@org.jspecify.annotations.NullMarked
package claimscape.ui.voices;
