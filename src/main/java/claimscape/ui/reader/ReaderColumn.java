package claimscape.ui.reader;

import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.session.Step;
import claimscape.session.TextSelection;
import claimscape.session.Workbench;
import claimscape.text.Anchor;
import claimscape.text.Span;
import claimscape.ui.action.Action;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.mark.Mark;
import claimscape.ui.reader.page.OpenText;
import claimscape.ui.reader.page.PageHands;
import claimscape.ui.reader.page.PageMarks;
import claimscape.ui.reader.page.PageView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** One reader: open texts as tabs, the one in front as a page, and what lies over it. */
final class ReaderColumn extends VBox {
  private static final double FROM_TOP = 1 / 3.0;

  private final Workbench bench;
  private final PageView page;
  private final Overlay overlay;
  private final SelectionBar bar;
  private final FindBar find;
  private final ReaderTabs tabs;
  private final Chip chip;
  private final Label nothing = new Label();
  private final Measuring measuring;
  private final PartsOffer parts;
  private final HiddenMarks hidden;
  private final OpenTexts open;
  private final Holding holding;
  private final AtCaret atCaret;
  private Runnable changed = () -> {};

  /**
   * A reader without a text.
   *
   * @param readings how the texts are divided; both readers share them
   * @param side which of two it is; names its lanes
   * @param actions the action of each id, for the bar
   * @param more opens further texts
   */
  ReaderColumn(
      Workbench bench,
      Readings readings,
      Look look,
      Icons icons,
      Phrases phrases,
      String side,
      Function<String, Action> actions,
      Runnable more) {
    this.bench = bench;
    open = new OpenTexts(readings);
    page = new PageView(look, new PageMarks(bench.desk()));
    hidden = new HiddenMarks(bench.desk(), side, phrases, icons);
    page.setId("reader-page-" + side);
    holding = new Holding(bench, page, this::selectionChanged);
    atCaret = new AtCaret(bench.store(), page);
    overlay = new Overlay(page);
    chip = new Chip(overlay);
    bar = new SelectionBar(bench.desk(), icons, phrases, actions);
    overlay.getChildren().add(bar);
    find = new FindBar(page, bench.jobs(), icons, phrases, "find-" + side);
    tabs = new ReaderTabs(icons, phrases, this::bringToFront, this::close, more);
    measuring = new Measuring(bench, phrases, page, side, tabs::say);
    nothing.setText(phrases.say("empty"));
    nothing.setWrapText(true);
    nothing.getStyleClass().addAll("cs-second", "reader-empty");
    parts = new PartsOffer(bench, page, icons, phrases, side);
    page.onAside(parts::turn);
    StackPane body = new StackPane(page, nothing, overlay);
    VBox.setVgrow(body, Priority.ALWAYS);
    body.setMinHeight(0);
    getChildren().addAll(tabs, find, hidden.note(), parts, body);
    new PageHands(
        page,
        this::selectionChanged,
        this::choose,
        () -> atCaret().selection().ifPresent(this::letGo));
    page.onLabel(this::chooseMark);
    page.onMoved(this::placeBar);
    showFront(Optional.empty());
  }

  /** Hears when the text in front, the caret or the selection are others. */
  void onChanged(Runnable then) {
    changed = then;
  }

  /** The passage that has grips, if there is one. */
  Holding holding() {
    return holding;
  }

  /** What a key acts on. */
  AtCaret atCaret() {
    return atCaret;
  }

  /** Takes over that sentences end elsewhere. */
  void reread() {
    open.reread(bench.store().project());
  }

  PageView page() {
    return page;
  }

  Overlay overlay() {
    return overlay;
  }

  Optional<OpenText> front() {
    return page.shown();
  }

  boolean hasOpen(SourceId source) {
    return open.of(source).isPresent();
  }

  /** Opens a source, or brings its tab to the front; one without a text is not opened. */
  boolean open(SourceId source) {
    boolean opened = show(source);
    if (opened) {
      page.requestFocus();
    }
    return opened;
  }

  /** Shows a source's text; the keys stay with the pane that has them. */
  private boolean show(SourceId source) {
    Optional<Source> known = project().source(source).filter(found -> found.held().isPresent());
    known.ifPresent(
        held -> {
          open.add(held);
          showFront(open.of(source));
        });
    return known.isPresent();
  }

  private void bringToFront(SourceId source) {
    showFront(open.of(source));
    page.requestFocus();
  }

  /** Brings the text of the next tab to the front. */
  void showNext() {
    showFront(open.after(front()));
    page.requestFocus();
  }

  private void close(SourceId source) {
    boolean wasFront = front().filter(text -> text.source().equals(source)).isPresent();
    Optional<OpenText> next = open.remove(source);
    showFront(wasFront ? next : front());
  }

  private void showFront(Optional<OpenText> text) {
    overlay.close();
    if (!text.equals(page.shown())) {
      page.show(text);
    }
    nothing.setVisible(text.isEmpty());
    page.setVisible(text.isPresent());
    showTabs();
    measuring.measure(front());
    parts.look(front());
    find.textChanged();
    selectionChanged();
  }

  private void showTabs() {
    tabs.show(open.all(), front().map(OpenText::source), project());
    hidden.say(front());
  }

  private Project project() {
    return bench.store().project();
  }

  /** Takes over what a step has changed. */
  void follow(Step step) {
    open.follow(step);
    Optional<OpenText> now = front().flatMap(text -> open.of(text.source()));
    if (!now.equals(front())) {
      showFront(now.or(() -> open.all().stream().findFirst()));
      return;
    }
    page.refreshMarks();
    showTabs();
    measuring.measure(front());
    parts.look(front());
    holding.refresh();
    bar.refresh();
  }

  /** Shows that other nodes are the targets, or that other marks are hidden. */
  void retarget() {
    hidden.say(front());
    page.refreshMarks();
    bar.refresh();
    placeBar();
  }

  void selectionChanged() {
    chip.hide();
    page.refreshSelection();
    holding.refresh();
    bar.refresh();
    placeBar();
    changed.run();
  }

  private void placeBar() {
    Optional<Bounds> end =
        front()
            .filter(text -> !text.selected().isEmpty() && !overlay.isOpen())
            .flatMap(text -> near(text.selected()));
    boolean seen =
        end.filter(at -> at.getMaxY() > 0 && at.getMinY() < page.getHeight()).isPresent();
    bar.setVisible(seen);
    if (seen) {
      bar.applyCss();
      bar.fit(overlay.room());
      overlay.place(bar, end);
    }
  }

  /** Lets go of what was tagged; the caret stays on it, so that the next key means it too. */
  void letGo(TextSelection tagged) {
    front().map(OpenText::caret).ifPresent(caret -> caret.letGo(tagged.spans().getFirst()));
    selectionChanged();
  }

  private void chooseMark(Mark mark) {
    project().passage(mark.passage()).ifPresent(this::visit);
  }

  private void choose(Passage passage) {
    bench.desk().select(List.of(passage.statement()));
    bench.desk().centre(passage.statement());
  }

  /** Puts the caret on a mark, brings it into view and chooses its statement. */
  void visit(Passage passage) {
    front()
        .ifPresent(
            text -> {
              text.caret().place(passage.reach().start());
              page.bringIntoView(passage.stretches().getFirst().span());
              selectionChanged();
              page.requestFocus();
            });
    choose(passage);
  }

  /** Opens a passage's source, scrolls it to a third of the height and lets it flash. */
  void reveal(Passage passage, String which) {
    List<Span> spans = passage.stretches().stream().map(Anchor::span).toList();
    reveal(passage.source(), spans);
    if (front().isPresent()) {
      chip.show(which, page.places().boundsOf(spans.getLast()));
    }
  }

  /** Opens a source, scrolls words of it to a third of the height and lets them flash. */
  void reveal(SourceId source, List<Span> spans) {
    if (!show(source)) {
      return;
    }
    front().ifPresent(text -> text.caret().place(spans.getFirst().start()));
    selectionChanged();
    page.scrollTo(spans.getFirst(), FROM_TOP);
    page.flash(spans);
  }

  void find() {
    find.open();
  }

  /** Where the words are that a card is about. */
  Optional<Bounds> near(List<Span> spans) {
    return page.places().boundsOf(spans.getLast());
  }
}
