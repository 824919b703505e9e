package claimscape.ui.reader;

import claimscape.argument.SourceId;
import claimscape.project.edit.MarkSource;
import claimscape.session.Workbench;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.Span;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WordsLabel;
import claimscape.ui.reader.mark.MarkedLines;
import claimscape.ui.reader.page.OpenText;
import claimscape.ui.reader.page.PageView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * A quiet bar above a text that has just arrived, if lines of it look like no part of it, or like
 * its title, deck or byline: one gesture marks them all, and nothing is marked by itself.
 */
final class PartsOffer extends HBox {
  private final Workbench bench;
  private final PageView page;
  private final Phrases phrases;
  private final String lane;

  /** Three lines: in a narrow reader the offer never takes the room of the text. */
  private static final double HIGHEST = 54;

  private final Label words = new WordsLabel("");
  private final NavigableSet<SourceId> declined = new TreeSet<>();
  private Optional<SourceId> looked = Optional.empty();
  private List<LineRange> parts = List.of();
  private int next;

  /**
   * @param side of the reader; two readers look in lanes of their own
   */
  PartsOffer(Workbench bench, PageView page, Icons icons, Phrases phrases, String side) {
    super(8);
    this.bench = bench;
    this.page = page;
    this.phrases = phrases;
    this.lane = "parts-" + side;
    setId("reader-parts");
    getStyleClass().add("reader-parts");
    setAlignment(Pos.CENTER_LEFT);
    words.setId("reader-parts-words");
    words.getStyleClass().add("cs-second");
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinHeight(0);
    words.setMaxHeight(HIGHEST);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = new Button("", icons.icon("close", 16));
    close.setId("reader-parts-no");
    close.getStyleClass().setAll("cs-icon-button");
    close.setAccessibleText(phrases.say("parts.no"));
    close.setTooltip(new Tooltip(phrases.say("parts.no")));
    close.setOnAction(event -> decline());
    getChildren().addAll(words, button("mark", this::mark), button("show", this::showNext), close);
    show(false);
  }

  private Button button(String id, Runnable then) {
    Button button = new Button(phrases.say("parts." + id));
    button.setId("reader-parts-" + id);
    button.getStyleClass().setAll("cs-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> then.run());
    return button;
  }

  /** Looks at the text that is in front now. */
  void look(Optional<OpenText> front) {
    Optional<SourceId> source = front.map(OpenText::source).filter(this::isFresh);
    if (source.isEmpty()) {
      bench.jobs().cancel(lane);
      looked = Optional.empty();
      show(false);
    } else if (!source.equals(looked)) {
      looked = source;
      show(false);
      var text = front.orElseThrow().text();
      bench.jobs().latest(lane, progress -> LineParts.suggested(text), this::offer);
    }
  }

  /** Nothing is offered for a text in which somebody has worked already. */
  private boolean isFresh(SourceId id) {
    return !declined.contains(id)
        && bench.store().project().source(id).filter(s -> s.parts().isEmpty()).isPresent()
        && bench.store().project().passagesIn(id).isEmpty();
  }

  private void offer(List<LineRange> suggested) {
    parts = suggested;
    next = 0;
    int out = lines(LinePart.NOT_PART_OF_THE_TEXT).size() + lines(LinePart.CUT_OFF).size();
    int head =
        lines(LinePart.TITLE).size() + lines(LinePart.DECK).size() + lines(LinePart.BYLINE).size();
    words.setText(said(out, head));
    show(out + head > 0);
  }

  private String said(int out, int head) {
    if (out == 0 || head == 0) {
      return phrases.say(
          "parts.plain", phrases.count(out == 0 ? "parts.head" : "parts.out", out + head));
    }
    return phrases.say("parts.both", phrases.count("parts.out", out), Integer.toString(head));
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
    if (!shown) {
      parts = List.of();
    }
  }

  private List<Span> lines(LinePart part) {
    return page.shown().map(open -> MarkedLines.spans(open.text(), parts, part)).orElse(List.of());
  }

  private void mark() {
    List<LineRange> all = parts;
    looked.ifPresent(source -> bench.desk().make(new MarkSource.Parts(source, all)));
    hideHits();
  }

  /** Lets the lines be seen, one after the other. */
  private void showNext() {
    List<Span> all = new ArrayList<>();
    for (LinePart part : LinePart.values()) {
      all.addAll(lines(part));
    }
    all.sort(Comparator.comparingInt(Span::start));
    Span here = all.get(next % all.size());
    next++;
    page.showHits(all, Optional.of(here));
    page.bringIntoView(here);
  }

  private void decline() {
    looked.ifPresent(declined::add);
    hideHits();
    look(page.shown());
  }

  private void hideHits() {
    page.showHits(List.of(), Optional.empty());
    page.requestFocus();
  }

  /** Takes a line back into the text, or out of it. */
  void turn(Span line) {
    page.shown()
        .map(OpenText::source)
        .flatMap(bench.store().project()::source)
        .ifPresent(
            source ->
                bench
                    .desk()
                    .make(
                        new MarkSource.Parts(
                            source.id(), MarkedLines.toggled(source, List.of(line)))));
  }
}
