package claimscape.ui.shell;

import claimscape.argument.EntryId;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.search.Context;
import claimscape.session.TextSelection;
import claimscape.ui.action.Action;

/** A line of the palette: something to do, or something to go to. */
sealed interface Hit {
  /** A command. */
  record Command(Action action, String name, String key) implements Hit {}

  /** What the lines below it are, and how many of them there are. */
  record Heading(String words) implements Hit {}

  /** A statement of the map. */
  record Node(StatementId id, Role role, String label, Context context) implements Hit {}

  /** A voice by one of its names. */
  record Voice(VoiceId id, String name, Context context) implements Hit {}

  /** A note on something, which has a name. */
  record Note(EntryId about, String name, Context context) implements Hit {}

  /** A source by its title. */
  record Text(SourceId id, String title) implements Hit {}

  /** Words in a source. */
  record Words(TextSelection place, String title, Context context) implements Hit {}
}
