package claimscape.ui.reader;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.ReadingState;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.project.Outcome;
import claimscape.project.edit.MarkSource;
import claimscape.project.edit.Reword;
import claimscape.session.TagKind;
import claimscape.session.TextSelection;
import claimscape.session.Workbench;
import claimscape.text.Anchor;
import claimscape.text.Problem;
import claimscape.text.Span;
import claimscape.ui.fx.Choice;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.NodeChooser;
import claimscape.ui.fx.Phrases;
import claimscape.ui.reader.page.OpenText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What the tag keys do in the reader that has the focus. No dialog ever opens for a tag. */
final class TagGestures {
  private final Workbench bench;
  private final Icons icons;
  private final Phrases phrases;
  private final Supplier<ReaderColumn> active;

  TagGestures(Workbench bench, Icons icons, Phrases phrases, Supplier<ReaderColumn> active) {
    this.bench = bench;
    this.icons = icons;
    this.phrases = phrases;
    this.active = active;
  }

  private void with(Function<TextSelection, Outcome> gesture) {
    ReaderColumn reader = active.get();
    reader
        .atCaret()
        .selection()
        .ifPresent(
            selection -> {
              if (gesture.apply(selection) instanceof Outcome.Made) {
                reader.letGo(selection);
              }
            });
  }

  void tag(TagKind kind) {
    with(selection -> bench.tagging().tag(kind, selection));
  }

  void repeat() {
    with(selection -> bench.tagging().repeat(selection));
  }

  void addPassage() {
    with(selection -> bench.tagging().addPassage(selection, List.of()));
  }

  void deny() {
    with(
        selection -> {
          VoiceGuess guess = guess(selection.spans());
          return bench.tagging().deny(selection, guess.name(), guess.cue());
        });
  }

  private VoiceGuess guess(List<Span> spans) {
    OpenText text = active.get().front().orElseThrow();
    return VoiceGuess.of(bench.store().project(), text.caret().reading(), spans.getFirst());
  }

  void background() {
    with(selection -> bench.tagging().markRead(selection));
  }

  /** Tags for another target, chosen by typing; the target of the desk stays. */
  void tagElsewhere(TagKind kind, String title) {
    active
        .get()
        .atCaret()
        .selection()
        .ifPresent(
            selection ->
                choose(
                    title,
                    selection.spans(),
                    target ->
                        with(same -> bench.tagging().tagTo(kind, selection, List.of(target)))));
  }

  /** Gives the last link another target. */
  void relink() {
    List<Span> near =
        active
            .get()
            .atCaret()
            .selection()
            .map(TextSelection::spans)
            .orElse(List.of(new Span(0, 0)));
    choose(phrases.say("chooser.relink"), near, target -> bench.mending().retarget(target));
  }

  private void choose(String title, List<Span> near, Consumer<NodeId> then) {
    ReaderColumn reader = active.get();
    NodeChooser chooser = new NodeChooser(icons, phrases, reader.overlay()::close);
    reader.overlay().open(chooser, reader.near(near), reader::selectionChanged);
    chooser.ask(
        title, Choice.statements(bench.store().project()), choice -> then.accept(choice.node()));
    reader.selectionChanged();
  }

  void makeTarget() {
    chosenNode().ifPresentOrElse(bench.desk()::target, this::nothingChosen);
  }

  void addTarget() {
    chosenNode().ifPresentOrElse(bench.desk()::addTarget, this::nothingChosen);
  }

  private void nothingChosen() {
    bench.desk().refuse(Problem.of("session.nothingSelected"));
  }

  /** The statement of the mark here, else what is selected on the map. */
  private Optional<NodeId> chosenNode() {
    return active
        .get()
        .atCaret()
        .mark()
        .<NodeId>map(Passage::statement)
        .or(() -> bench.desk().selection().stream().findFirst());
  }

  /** The mark here, else the newest passage of what was tagged last. */
  private Optional<Passage> passageAtHand() {
    return active
        .get()
        .atCaret()
        .mark()
        .or(
            () ->
                bench
                    .desk()
                    .lastTagged()
                    .flatMap(
                        id ->
                            bench.store().project().passagesOf(id).stream()
                                .max(Comparator.comparingInt(Passage::created))));
  }

  private void noPassage() {
    bench.desk().refuse(Problem.of("refused.noPassageHere"));
  }

  void attribute() {
    passageAtHand().ifPresentOrElse(this::attribute, this::noPassage);
  }

  private void attribute(Passage passage) {
    ReaderColumn reader = active.get();
    List<Span> spans = passage.stretches().stream().map(Anchor::span).toList();
    AttributionCard card =
        new AttributionCard(
            bench.store().project(),
            passage,
            guess(spans),
            phrases,
            (voice, stance, cue, uttered) -> {
              reader.overlay().close();
              bench.tagging().attribute(passage, voice, stance, cue, uttered);
            },
            reader.overlay()::close);
    reader.overlay().open(card, reader.near(spans), reader::selectionChanged);
    card.focusField();
    reader.selectionChanged();
  }

  /** Makes a statement of its own of the passage at hand. */
  void splitOff() {
    passageAtHand()
        .ifPresentOrElse(passage -> bench.merging().split(List.of(passage.id())), this::noPassage);
  }

  void sameVoices() {
    passageAtHand().ifPresentOrElse(bench.tagging()::sameVoices, this::noPassage);
  }

  /** Takes the tag of the mark here away. */
  void untag() {
    active
        .get()
        .atCaret()
        .mark()
        .ifPresentOrElse(
            bench.tagging()::untag, () -> bench.desk().refuse(Problem.of("refused.noPassageHere")));
  }

  /** Edits what the card says of the mark here, or of what was tagged last. */
  void editWords() {
    passageAtHand().ifPresentOrElse(this::editWords, this::noPassage);
  }

  private void editWords(Passage passage) {
    ReaderColumn reader = active.get();
    Statement statement = bench.store().project().statement(passage.statement()).orElseThrow();
    WordsCard card =
        new WordsCard(
            statement,
            icons,
            phrases,
            words -> {
              reader.overlay().close();
              if (!words.isBlank()) {
                bench.desk().make(new Reword(statement.id(), words));
              }
            });
    List<Span> spans = passage.stretches().stream().map(Anchor::span).toList();
    reader.overlay().open(card, reader.near(spans), reader::selectionChanged);
    card.focusField();
    reader.selectionChanged();
  }

  /** Says that the text in front is done, or that it is not. */
  void done() {
    active
        .get()
        .atCaret()
        .selection()
        .flatMap(this::source)
        .ifPresent(
            source ->
                bench
                    .desk()
                    .make(
                        new MarkSource.State(
                            source.id(),
                            source.state() == ReadingState.DONE
                                ? ReadingState.READING
                                : ReadingState.DONE)));
  }

  private Optional<Source> source(TextSelection selection) {
    return bench.store().project().source(selection.source());
  }

  /** Puts what is selected, or the mark here, on the clipboard with its citation. */
  void copy() {
    active
        .get()
        .atCaret()
        .selection()
        .ifPresent(
            selection -> {
              ClipboardContent content = new ClipboardContent();
              content.putString(
                  Citation.of(source(selection).orElseThrow(), selection.spans(), phrases));
              Clipboard.getSystemClipboard().setContent(content);
            });
  }
}
