package claimscape.ui.shell;

import claimscape.argument.SourceId;
import claimscape.drawing.map.MapOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * The panes of one open project, made together and placed by the window.
 *
 * @param sources the list of its sources
 * @param voices the list of its voices
 * @param pair whether two readers stand side by side
 * @param manner how the map is drawn
 * @param inFront the source whose text is in front
 */
record Panes(
    Placed reader,
    Placed map,
    Placed outline,
    Placed table,
    Placed compare,
    Placed link,
    Placed inspector,
    Node sources,
    Node voices,
    ObservableValue<Boolean> pair,
    Supplier<MapOptions> manner,
    Supplier<Optional<SourceId>> inFront) {

  List<Placed> all() {
    return Stream.of(reader, map, outline, table, compare, link, inspector).toList();
  }
}
