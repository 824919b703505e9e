package claimscape.ui.reader;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.session.DeskEvent;
import claimscape.session.Step;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.mark.Recutting;
import claimscape.ui.reader.page.OpenText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The place to read and tag: one reader, or two side by side. */
public final class ReaderPane extends StackPane {
  private static final double SMALLEST = 0.6;
  private static final double LARGEST = 2.5;

  private final Workbench bench;
  private final Phrases phrases;
  private final Readings readings = new Readings();
  private final ReaderColumn left;
  private final ReaderColumn right;
  private final SideBySide both;
  private final Walking walking;
  private final Reviewing reviewing;
  private final List<Action> actions;
  private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
  private ReaderColumn active;
  private Runnable more = () -> {};
  private Runnable elsewhere = () -> {};

  /** A pane without a text, for one open project. */
  public ReaderPane(Workbench bench, Look look, Icons icons, Phrases phrases) {
    this.bench = bench;
    this.phrases = phrases;
    look.sheet(ReaderPane.class, "reader.css");
    getStyleClass().add("reader-pane");
    left = column(look, icons, "left");
    right = column(look, icons, "right");
    active = left;
    walking = new Walking(bench.desk(), () -> active);
    TagGestures tags = new TagGestures(bench, icons, phrases, () -> active);
    reviewing = new Reviewing(bench, icons, phrases, this::readerFor);
    List<Action> own =
        ReaderActions.of(
            bench,
            phrases,
            tags,
            walking,
            new Joining(bench.desk(), () -> active),
            this,
            () -> active.front().isPresent());
    LineParts parts = new LineParts(bench, () -> active);
    actions = Stream.of(own, parts.actions(), reviewing.actions()).flatMap(List::stream).toList();
    both = new SideBySide(left, right);
    VBox.setVgrow(both, Priority.ALWAYS);
    getChildren().add(new VBox(reviewing.bar(), both));
    When.READER.mark(this);
    bench.store().onStep(this::follow);
    bench.desk().onEvent(this::hear);
    sceneProperty()
        .subscribe(
            scene -> {
              if (scene != null) {
                scene.focusOwnerProperty().subscribe(this::focusMoved);
              }
            });
  }

  private ReaderColumn column(Look look, Icons icons, String side) {
    ReaderColumn column =
        new ReaderColumn(
            bench, readings, look, icons, phrases, side, this::action, () -> more.run());
    column.onChanged(this::sayWhere);
    return column;
  }

  private Action action(String id) {
    return actions.stream()
        .filter(action -> action.id().equals("reader." + id))
        .findFirst()
        .orElseThrow();
  }

  /** Takes the user's own abbreviations, which end no sentence. */
  public void abbreviate(List<String> own) {
    readings.abbreviate(own);
    left.reread();
    right.reread();
  }

  /** Moves the start or the end of the passage at the caret by a word. */
  void recut(Recutting.Side side, boolean forward) {
    active.holding().step(active.atCaret().mark(), side, forward);
  }

  /** What the "+" beside the tabs does: opens further texts. */
  public void onMore(Runnable then) {
    more = then;
  }

  /** All that can be done here, for menus, palette, keys and help. */
  public List<Action> actions() {
    return actions;
  }

  /** Where the reader is, for the status line: "¶ 5 · EN". */
  public ReadOnlyStringProperty noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** Whether two readers stand side by side, which want more room. */
  public ReadOnlyBooleanProperty pairProperty() {
    return both.pairProperty();
  }

  /** The source in front of the reader with the focus. */
  public Optional<SourceId> shown() {
    return active.front().map(OpenText::source);
  }

  /** Opens a source in the reader that was used last, or brings it to the front where it is. */
  public void open(SourceId source) {
    readerFor(source).open(source);
    sayWhere();
  }

  /** Gives the text in front the focus. */
  public void focus() {
    active.page().requestFocus();
  }

  private ReaderColumn readerFor(SourceId source) {
    for (ReaderColumn column : List.of(active, left, right)) {
      boolean inFront = column.front().map(OpenText::source).filter(source::equals).isPresent();
      if (inFront && isShown(column)) {
        return column;
      }
    }
    for (ReaderColumn column : List.of(active, left, right)) {
      if (column.hasOpen(source) && isShown(column)) {
        return column;
      }
    }
    return active;
  }

  private boolean isShown(ReaderColumn column) {
    return column.equals(left) || both.isPair();
  }

  /** Puts a second reader beside the first, or takes it away. */
  void split() {
    both.showPair(!both.isPair());
    if (!both.isPair()) {
      active = left;
    } else {
      if (right.front().isEmpty()) {
        bench.store().project().shownSources().stream()
            .filter(source -> source.held().isPresent())
            .map(Source::id)
            .filter(id -> left.front().filter(text -> text.source().equals(id)).isEmpty())
            .findFirst()
            .ifPresent(right::open);
      }
      active = right;
    }
    focus();
  }

  /** Gives the other of two readers the focus; of one it shows the next text. */
  void otherSide() {
    if (isShown(right)) {
      active = active.equals(left) ? right : left;
      focus();
    } else {
      left.showNext();
    }
    sayWhere();
  }

  /** Makes the text larger or smaller by a factor; 0 means its own size again. */
  void zoom(double factor) {
    double wanted = factor == 0 ? 1 : active.page().zoom() * factor;
    active.page().setZoom(Math.clamp(wanted, SMALLEST, LARGEST));
  }

  /** What finding does where no text is in front, or none is seen. */
  public void onFindElsewhere(Runnable then) {
    elsewhere = then;
  }

  void find() {
    boolean seen = getParent() == null || getParent().isVisible();
    if (seen && active.front().isPresent()) {
      active.find();
    } else {
      elsewhere.run();
    }
  }

  private void follow(Step step) {
    left.follow(step);
    right.follow(step);
  }

  private void hear(DeskEvent event) {
    switch (event) {
      case DeskEvent.Targeted targeted -> retarget();
      case DeskEvent.Narrowed narrowed -> retarget();
      case DeskEvent.Reveal reveal ->
          bench.store().project().passage(reveal.passage()).ifPresent(this::reveal);
      case DeskEvent.RevealText words ->
          readerFor(words.words().source()).reveal(words.words().source(), words.words().spans());
      case DeskEvent.Selected selected -> {
        left.holding().refresh();
        right.holding().refresh();
      }
      case DeskEvent.Armed armed -> {}
      case DeskEvent.Centre centre -> {}
      case DeskEvent.Notice notice -> {}
    }
  }

  private void retarget() {
    left.retarget();
    right.retarget();
  }

  private void reveal(Passage passage) {
    walking.revealed(passage.id());
    reviewing.show(passage.id());
    if (passage.state() == AnchorState.LOST) {
      return;
    }
    List<PassageId> all =
        bench.store().project().passagesOf(passage.statement()).stream().map(Passage::id).toList();
    String which =
        all.size() < 2
            ? ""
            : phrases.say(
                "passage.of",
                Integer.toString(all.indexOf(passage.id()) + 1),
                Integer.toString(all.size()));
    readerFor(passage.source()).reveal(passage, which);
  }

  private void focusMoved(@org.jspecify.annotations.Nullable Node owner) {
    for (Node at = owner; at != null; at = at.getParent()) {
      if (at == left || at == right) {
        active = at == left ? left : right;
        sayWhere();
        return;
      }
    }
  }

  private void sayWhere() {
    note.set(active == null ? "" : active.front().map(this::where).orElse(""));
  }

  private String where(OpenText text) {
    int caret = text.caret().at();
    String number =
        text.blocks().numbering().numberAt(caret).stream()
            .mapToObj(n -> "¶ " + n)
            .findFirst()
            .orElse("");
    Optional<Source> source = bench.store().project().source(text.source());
    String page =
        source
            .flatMap(Source::held)
            .flatMap(held -> held.pageAt(caret))
            .map(name -> phrases.say("cite.page", name))
            .orElse("");
    String language =
        source.map(known -> known.card().language().toUpperCase(Locale.ROOT)).orElse("");
    return Stream.of(page, number, language)
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
