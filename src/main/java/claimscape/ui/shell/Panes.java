package claimscape.ui.shell;

import java.util.List;
import java.util.stream.Stream;

/** The panes of one open project, made together and placed by the window. */
record Panes(Placed reader, Placed map, Placed outline, Placed table, Placed inspector) {

  List<Placed> all() {
    return Stream.of(reader, map, outline, table, inspector).toList();
  }
}
