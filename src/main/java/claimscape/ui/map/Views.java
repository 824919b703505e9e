package claimscape.ui.map;

import claimscape.argument.NamedView;
import claimscape.argument.ViewId;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.map.Notation;
import claimscape.layout.Point;
import claimscape.layout.Rect;
import claimscape.session.Viewing;
import claimscape.session.Workbench;
import java.util.List;
import java.util.Optional;

/** Keeps what the map shows under a name, and goes back to it. */
final class Views {
  private static final double READABLE = .75;

  private final Workbench bench;
  private final MapViewModel model;
  private final MapView view;
  private final NameField field;
  private Optional<ViewId> current = Optional.empty();
  private Optional<NamedView> awaited = Optional.empty();
  private boolean fitting;

  Views(Workbench bench, MapViewModel model, MapView view, NameField field) {
    this.bench = bench;
    this.model = model;
    this.view = view;
    this.field = field;
    model.onChart((before, after) -> arrive());
  }

  List<NamedView> all() {
    return bench.viewing().all();
  }

  /** Whether there is a view at this place of the list, from 1. */
  boolean has(int place) {
    return bench.viewing().at(place).isPresent();
  }

  void go(int place) {
    bench.viewing().at(place).ifPresent(this::go);
  }

  /** The view that was kept or gone to last, while it is there. */
  Optional<NamedView> current() {
    return all().stream().filter(one -> current.equals(Optional.of(one.id()))).findFirst();
  }

  /** Shows what a view shows; where branches have to be folded, once they are. */
  void go(NamedView wanted) {
    current = Optional.of(wanted.id());
    // The drawing may arrive before this returns.
    awaited = Optional.of(wanted);
    boolean redrawn = bench.viewing().open(wanted);
    redrawn |= model.draw(Depictions.as(model.manner(), wanted.depiction()));
    if (!redrawn) {
      awaited = Optional.empty();
    }
    look(wanted);
  }

  private void arrive() {
    awaited.ifPresent(this::look);
    awaited = Optional.empty();
    if (fitting) {
      fitting = false;
      begin();
    }
  }

  /** Shows the whole map; where it is to be read rather than seen, the selection or its start. */
  private void begin() {
    view.fit();
    if (model.manner().notation() != Notation.STANDARD && view.camera().zoom() < READABLE) {
      Rect sheet = view.chart().sheet();
      view.zoomTo(READABLE);
      double scale = 2 * view.scale();
      view.centre(
          new Point(sheet.x() + view.getWidth() / scale, sheet.y() + view.getHeight() / scale));
      view.show(bench.desk().selection());
    }
  }

  private void look(NamedView wanted) {
    view.zoomTo(wanted.zoom());
    view.centre(new Point(wanted.x(), wanted.y()));
  }

  /** Asks for a name and keeps what is seen. */
  void keep() {
    field.ask(
        "map.view.name",
        "",
        name -> {
          bench.viewing().keep(name, sight());
          all().stream()
              .filter(one -> one.name().equals(name))
              .forEach(one -> current = Optional.of(one.id()));
        });
  }

  /** Lets the view that was gone to last show what is seen now. */
  void update() {
    current().ifPresent(one -> bench.viewing().update(one, sight()));
  }

  void rename() {
    current()
        .ifPresent(
            one ->
                field.ask(
                    "map.view.rename", one.name(), name -> bench.viewing().rename(one, name)));
  }

  void forget() {
    current().ifPresent(bench.viewing()::forget);
  }

  /** Whether the map is drawn in this way. */
  boolean isTaken(Manner manner) {
    return manner.isTaken(model.manner());
  }

  /** Whether drawing the map in this way would show. */
  boolean means(Manner manner) {
    return manner.means(model.manner());
  }

  /** Whether cards can be put elsewhere. */
  boolean moves() {
    return model.moves();
  }

  /** Draws the map in another way, from its start. */
  void draw(Manner manner) {
    MapOptions wanted = manner.change().apply(model.manner());
    fitting = !wanted.equals(model.manner());
    model.draw(wanted);
    if (model.tooMany(wanted)) {
      bench.desk().refuseLayers();
    }
  }

  /** Draws the map in the next way of a choice. */
  void next(Manner.Choice choice) {
    draw(choice.next(model.manner()));
  }

  private Viewing.Sight sight() {
    Point middle = view.toSheet(view.getWidth() / 2, view.getHeight() / 2);
    return new Viewing.Sight(
        middle.x(), middle.y(), view.camera().zoom(), Depictions.of(model.manner()));
  }
}
