package claimscape.drawing.map;

import claimscape.argument.AnchorState;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Group;
import claimscape.drawing.type.Measure;
import claimscape.layout.Cancel;
import claimscape.layout.CompactLayout;
import claimscape.layout.Decisions;
import claimscape.layout.Layout;
import claimscape.layout.Plan;
import claimscape.layout.elk.LayeredLayout;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Draws maps: one entry for all who want one. A pure function of the project and the options; it
 * keeps what it drew last, so that an edit costs a layout and what looks otherwise after it. Safe
 * for all threads.
 */
public final class Easel {
  private final Measure measure;
  private final Words words;
  private final CardMaker maker;
  private final Decisions decisions = new Decisions();
  private volatile Map<Sketch, Card> lastCards = Map.of();
  private volatile Repeats last = Repeats.none();

  /**
   * An easel.
   *
   * @param locale of the words on the map that are not the user's own
   */
  public Easel(Measure measure, Locale locale) {
    this.measure = measure;
    this.words = Words.of(locale, "claimscape.drawing.words");
    this.maker = new CardMaker(measure, words);
  }

  /**
   * Draws the map of a project.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public MapDrawing draw(Project project, MapOptions options, Cancel cancel) {
    Shown shown = Shown.of(project, options);
    Map<StatementId, Rank> ranks = Ranks.of(shown);
    Map<StatementId, Sketch> sketches = new LinkedHashMap<>();
    Map<StatementId, Byline> bylines = new HashMap<>();
    VoiceInks voices =
        options.voiceColours()
            ? VoiceInks.of(project, shown.statements())
            : VoiceInks.none(project);
    for (Statement statement : shown.statements()) {
      cancel.check();
      Byline byline = Byline.of(project, statement, words);
      Sketch sketch =
          sketch(
              project,
              statement,
              ranks.getOrDefault(statement.id(), Rank.ORDINARY),
              byline,
              Optional.ofNullable(shown.folded().get(statement.id())).orElse(0),
              voices,
              options);
      sketches.put(statement.id(), sketch);
      bylines.put(statement.id(), byline);
    }
    Map<StatementId, Card> cards = cards(sketches, cancel);
    if (options.notation() != Notation.STANDARD) {
      Board board = new Board(project, shown, cards, measure, words);
      return options.notation() == Notation.TOULMIN
          ? new Toulmin(board).drawn(options.proportion())
          : new ProsAndCons(board).drawn(options.proportion());
    }
    Plan plan = PlanMaker.plan(project, shown, cards, options);
    LaneTitles lanes = LaneTitles.of(project, shown, options.lanes(), words);
    Layout layout =
        lanes.titles().isEmpty()
            ? layout(plan, options, cancel)
            : CompactLayout.of(plan, lanes.swimlanes(options.direction()), cancel);
    List<Group> ground =
        new LaneDrawing(measure, words).groups(lanes.titles(), layout.lanes(), options.direction());
    Repeats repeats = last.next();
    MapDrawing drawn =
        new Scene(project, shown, cards, bylines, measure, words, repeats)
            .drawn(layout, lanes.titles(), ground);
    last = repeats;
    return drawn;
  }

  private Layout layout(Plan plan, MapOptions options, Cancel cancel) {
    MapOptions.Arrangement asked = options.arrangement();
    boolean layered = asked == MapOptions.Arrangement.LAYERED && asked.holds(plan.boxes().size());
    return layered ? LayeredLayout.of(plan, cancel) : CompactLayout.of(plan, decisions, cancel);
  }

  /** Cards do not know each other, so those that are new are drawn side by side. */
  private Map<StatementId, Card> cards(Map<StatementId, Sketch> sketches, Cancel cancel) {
    Map<Sketch, Card> known = lastCards;
    Map<Sketch, Card> used = new ConcurrentHashMap<>();
    sketches.values().parallelStream()
        .forEach(
            sketch -> {
              cancel.check();
              Card before = known.get(sketch);
              used.put(sketch, before == null ? maker.card(sketch) : before);
            });
    lastCards = used;
    Map<StatementId, Card> cards = new LinkedHashMap<>();
    sketches.forEach((id, sketch) -> cards.put(id, drawn(used, sketch)));
    return cards;
  }

  private static Card drawn(Map<Sketch, Card> cards, Sketch sketch) {
    Card card = cards.get(sketch);
    if (card == null) {
      throw new IllegalStateException("not drawn: " + sketch.label());
    }
    return card;
  }

  private Sketch sketch(
      Project project,
      Statement statement,
      Rank rank,
      Byline byline,
      int folded,
      VoiceInks voices,
      MapOptions options) {
    List<Passage> passages = project.passagesOf(statement.id());
    return new Sketch(
        statement.label(),
        rank,
        byline,
        byline.shortYear(words),
        statement.text(),
        passages.isEmpty() && statement.origin() instanceof Origin.Implicit,
        statement.loose(),
        passages.stream().anyMatch(passage -> passage.state() == AnchorState.LOST),
        folded,
        voices.of(statement),
        options.mostLines());
  }

  static Card card(Map<StatementId, Card> cards, StatementId id) {
    Card card = cards.get(id);
    if (card == null) {
      throw new IllegalStateException("no card: " + id);
    }
    return card;
  }
}
