package claimscape.ui.reader;

import claimscape.search.Needle;
import claimscape.search.Prepared;
import claimscape.search.Query;
import claimscape.session.Jobs;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.SearchField;
import claimscape.ui.reader.page.OpenText;
import claimscape.ui.reader.page.PageView;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Finds words in the text in front, as they are typed; Enter goes to the next, Esc closes. */
final class FindBar extends HBox {
  private static final int MOST = 10_000;

  private final PageView page;
  private final Jobs jobs;
  private final Phrases phrases;
  private final String lane;
  private final SearchField sought;
  private final TextField field;
  private final Label count = new Label();
  private Optional<Folded> folded = Optional.empty();
  private List<Span> hits = List.of();
  private int here = 0;

  /** A text made ready to be searched. */
  private record Folded(SourceText text, Prepared prepared) {}

  FindBar(PageView page, Jobs jobs, Icons icons, Phrases phrases, String lane) {
    super(8);
    this.page = page;
    this.jobs = jobs;
    this.phrases = phrases;
    this.lane = lane;
    setId("reader-find");
    getStyleClass().add("reader-find");
    setAlignment(Pos.CENTER_LEFT);
    sought = new SearchField("reader-find-field", phrases.say("find.prompt"), phrases);
    field = sought.field();
    HBox.setHgrow(sought, Priority.ALWAYS);
    count.setId("reader-find-count");
    count.getStyleClass().addAll("cs-small", "cs-second");
    sought.onQuery(this::search);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren()
        .addAll(
            sought,
            count,
            button(icons, "up", "find.previous", () -> go(-1)),
            button(icons, "down", "find.next", () -> go(1)),
            button(icons, "close", "find.close", this::close));
    setVisible(false);
    setManaged(false);
  }

  private Button button(Icons icons, String icon, String words, Runnable then) {
    Button button = new Button("", icons.icon(icon, 16));
    button.getStyleClass().setAll("cs-icon-button");
    button.setAccessibleText(phrases.say(words));
    button.setOnAction(event -> then.run());
    return button;
  }

  void open() {
    setVisible(true);
    setManaged(true);
    field.requestFocus();
    field.selectAll();
    search();
  }

  void close() {
    setVisible(false);
    setManaged(false);
    page.showHits(List.of(), Optional.empty());
    current().ifPresent(hit -> page.shown().ifPresent(open -> open.caret().select(hit)));
    page.refreshSelection();
    page.requestFocus();
  }

  /** Searches again where another text has come to the front. */
  void textChanged() {
    if (isVisible()) {
      search();
    }
  }

  private void key(KeyEvent event) {
    boolean next = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F3;
    if (next) {
      go(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void search() {
    Query query = sought.query();
    if (query.isBlank() || page.shown().isEmpty()) {
      jobs.cancel(lane);
      show(List.of(), "");
      return;
    }
    switch (Needle.of(query)) {
      case Needle.Wrong(Problem why) -> {
        jobs.cancel(lane);
        show(List.of(), phrases.say(why));
      }
      case Needle.Ready(Needle needle) -> search(needle, page.shown().get().text());
    }
  }

  private void search(Needle needle, SourceText text) {
    Optional<Folded> known = folded.filter(ready -> ready.text().equals(text));
    jobs.latest(
        lane,
        progress -> {
          Folded ready = known.orElseGet(() -> new Folded(text, Prepared.of(text.content())));
          return new Found(ready, needle.all(ready.prepared(), MOST, progress::cancelled));
        },
        found -> {
          folded = Optional.of(found.ready());
          show(found.hits(), phrases.say("find.none"));
        });
  }

  private record Found(Folded ready, List<Span> hits) {}

  /**
   * @param nothing what to say where there are no hits
   */
  private void show(List<Span> found, String nothing) {
    hits = found;
    int caret = page.shown().map(OpenText::caret).map(at -> at.current().start()).orElse(0);
    here = 0;
    while (here + 1 < hits.size() && hits.get(here).start() < caret) {
      here++;
    }
    if (hits.isEmpty()) {
      count.setText(nothing);
      page.showHits(List.of(), Optional.empty());
    } else {
      go(0);
    }
  }

  private Optional<Span> current() {
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(here));
  }

  private void go(int by) {
    if (!hits.isEmpty()) {
      here = Math.floorMod(here + by, hits.size());
      count.setText(
          phrases.say("find.count", Integer.toString(here + 1), Integer.toString(hits.size())));
      page.showHits(hits, current());
      page.bringIntoView(hits.get(here));
    }
  }
}
