package claimscape.project;

/**
 * A change to a project, as a value. Applying it is a pure function: nothing else changes a
 * project, and no edit knows how to undo itself.
 */
public interface Edit {
  Outcome applyTo(Project project);
}
