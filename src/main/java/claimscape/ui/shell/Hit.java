package claimscape.ui.shell;

import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.session.TextSelection;
import claimscape.ui.action.Action;

/** A line of the palette: something to do, or something to go to. */
sealed interface Hit {
  /** A command. */
  record Command(Action action, String name, String key) implements Hit {}

  /** A statement of the map. */
  record Node(StatementId id, Role role, String label, String text) implements Hit {}

  /** A source by its title. */
  record Text(SourceId id, String title) implements Hit {}

  /**
   * Words in a source.
   *
   * @param around the words with some of the text around them
   */
  record Words(TextSelection place, String title, String around) implements Hit {}
}
