/** The edits: what a user can do to a project, one record each. */
@org.jspecify.annotations.NullMarked
package claimscape.project.edit;
