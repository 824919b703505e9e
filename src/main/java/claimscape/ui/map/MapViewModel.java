package claimscape.ui.map;

import claimscape.analysis.Sieve;
import claimscape.argument.NodeId;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.layout.Rect;
import claimscape.project.Project;
import claimscape.session.Workbench;
import claimscape.ui.fx.DeskSieve;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.sight.Changes;
import claimscape.ui.map.sight.Chart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiConsumer;

/**
 * What the map shows: the chart of the project as it was drawn last, what is in focus, and which
 * roles a filter lets through. Charts are made in a lane of their own; the old one stays until the
 * new one is there.
 */
public final class MapViewModel {
  private static final String LANE = "map";

  private final Workbench bench;
  private final Easel easel;
  private final List<BiConsumer<Chart, Chart>> listeners = new ArrayList<>();
  private final DeskSieve sieve;
  private Optional<Focus> focus = Optional.empty();
  private Chart chart;
  private List<Rect> changed = List.of();
  private boolean drawn;
  private MapOptions manner = MapOptions.USUAL;

  /**
   * What the map is narrowed to.
   *
   * @param steps how many relations away a statement may be
   */
  public record Focus(StatementId statement, int steps) {}

  public MapViewModel(Workbench bench, Easel easel) {
    this.bench = bench;
    this.easel = easel;
    this.sieve = new DeskSieve(bench.desk());
    this.chart =
        Chart.of(Project.titled(""), easel.draw(Project.titled(""), MapOptions.USUAL, () -> false));
    bench.store().onStep(step -> redraw());
  }

  /** Hears of every new chart, after the one that was there before. */
  public void onChart(BiConsumer<Chart, Chart> listener) {
    listeners.add(listener);
  }

  /** The map as it was drawn last. */
  public Chart chart() {
    return chart;
  }

  /** Where the map looks otherwise than the one before. */
  public List<Rect> changed() {
    return changed;
  }

  /** Whether the project was drawn at all yet. */
  public boolean drawn() {
    return drawn;
  }

  /** Lets the cards stand close together, or as usual. */
  public void setCompact(boolean wanted) {
    draw(manner.withDensity(wanted ? MapOptions.Density.COMPACT : MapOptions.Density.NORMAL));
  }

  /** Gives the voices that say most a colour each, or takes the colours away. */
  public void toggleVoiceColours() {
    draw(manner.withVoiceColours(!manner.voiceColours()));
  }

  /** How the map is drawn, whatever is in focus. */
  public MapOptions manner() {
    return manner;
  }

  /** Whether a card can be put elsewhere: only the compact map without lanes keeps such places. */
  public boolean moves() {
    return manner.notation() == Notation.STANDARD
        && manner.lanes() == MapOptions.Lanes.NONE
        && !isLayered();
  }

  private boolean isLayered() {
    return manner.arrangement() == MapOptions.Arrangement.LAYERED && !tooMany(manner);
  }

  /** Whether the map has more statements than can stand as asked. */
  public boolean tooMany(MapOptions asked) {
    return !asked.arrangement().holds(bench.store().project().statements().size());
  }

  /** Draws the map in this way from now on; tells whether it is another one. */
  public boolean draw(MapOptions wanted) {
    boolean other = !wanted.equals(manner);
    if (other) {
      manner = wanted;
      redraw();
    }
    return other;
  }

  /** Draws the project anew. */
  public void redraw() {
    Project project = bench.store().project();
    MapOptions options = manner.withOnly(only(project));
    Chart before = chart;
    bench
        .jobs()
        .latest(
            LANE,
            progress -> {
              Chart made =
                  Chart.of(project, easel.draw(project, options, progress::cancelled), before);
              return new Drawn(made, Changes.between(before, made));
            },
            this::take);
  }

  /** A new chart, and where it differs from the one it takes the place of. */
  private record Drawn(Chart chart, List<Rect> changed) {}

  private void take(Drawn drawing) {
    Chart before = chart;
    Chart made = drawing.chart();
    chart = made;
    changed = drawing.changed();
    drawn = true;
    listeners.forEach(listener -> listener.accept(before, made));
  }

  private Optional<SortedSet<StatementId>> only(Project project) {
    focus = focus.filter(held -> project.statement(held.statement()).isPresent());
    return focus.map(held -> Around.of(project, held.statement(), held.steps()));
  }

  public Optional<Focus> focus() {
    return focus;
  }

  /** Narrows the map to a statement and what is one step from it; again, to one step more. */
  public void focusOn(StatementId statement) {
    int steps =
        focus.filter(held -> held.statement().equals(statement)).map(Focus::steps).orElse(0);
    focus = Optional.of(new Focus(statement, steps + 1));
    redraw();
  }

  /** Shows the whole map again. */
  public void leaveFocus() {
    if (focus.isPresent()) {
      focus = Optional.empty();
      redraw();
    }
  }

  /** What passes the filter; the rest is dimmed. */
  public Sieve dimmed() {
    return sieve.now();
  }

  /** What the filter names, in words. */
  public String filterWords(Phrases phrases) {
    return sieve.words(phrases);
  }

  /** How many statements of the map the filter lets through. */
  public int passing() {
    return (int) chart.cards().keySet().stream().filter(dimmed()::passes).count();
  }

  /** The selected nodes that are on the map. */
  public List<NodeId> selection() {
    return bench.desk().selection();
  }
}
