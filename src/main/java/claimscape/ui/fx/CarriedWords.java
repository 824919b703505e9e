package claimscape.ui.fx;

import claimscape.argument.SourceId;
import claimscape.session.TextSelection;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;

/** Words of a source on a drag board: how they get from the pane they stand in to another one. */
public final class CarriedWords {
  private static final DataFormat FORMAT = new DataFormat("application/x-claimscape-words");

  private CarriedWords() {}

  /**
   * What a drag board shall hold.
   *
   * @param quote the words themselves, for other applications
   */
  public static ClipboardContent content(TextSelection words, String quote) {
    ClipboardContent content = new ClipboardContent();
    content.put(FORMAT, written(words));
    content.putString(quote);
    return content;
  }

  /** The words that a drag board holds; none where it holds something else. */
  public static Optional<TextSelection> on(Dragboard board) {
    return board.hasContent(FORMAT) && board.getContent(FORMAT) instanceof String written
        ? read(written)
        : Optional.empty();
  }

  /** {@code 3-15 20-30}, each stretch from start to end, and on a second line the source. */
  static String written(TextSelection words) {
    return words.spans().stream()
            .map(span -> span.start() + "-" + span.end())
            .collect(Collectors.joining(" "))
        + "\n"
        + words.source().value();
  }

  /** Another application may have written anything: what is not ours is nothing. */
  static Optional<TextSelection> read(String written) {
    int line = written.indexOf('\n');
    if (line < 0 || line + 1 == written.length()) {
      return Optional.empty();
    }
    List<Span> spans = new ArrayList<>();
    for (String part : written.substring(0, line).split(" ", -1)) {
      Optional<Span> span = span(part);
      if (span.isEmpty()) {
        return Optional.empty();
      }
      spans.add(span.get());
    }
    return Optional.of(new TextSelection(new SourceId(written.substring(line + 1)), spans));
  }

  private static Optional<Span> span(String written) {
    if (!written.matches("\\d{1,9}-\\d{1,9}")) {
      return Optional.empty();
    }
    int start = Integer.parseInt(written.substring(0, written.indexOf('-')));
    int end = Integer.parseInt(written.substring(written.indexOf('-') + 1));
    return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
  }
}
