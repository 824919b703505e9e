package claimscape.ui.inspector;

import claimscape.argument.Stance;
import java.util.List;

/** Who stands how to a statement. */
record VoiceRow(Stance stance, List<String> names) {
  VoiceRow {
    names = List.copyOf(names);
  }
}
