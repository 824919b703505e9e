package claimscape.project;

import claimscape.text.Problem;

/** What comes of an edit. */
public sealed interface Outcome {

  /** The edit was made. */
  record Made(Project after, Diff diff, EditName name) implements Outcome {}

  /** The edit does not fit the project, which stays as it was. */
  record Refused(Problem why) implements Outcome {}
}
