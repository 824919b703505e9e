package claimscape.ui.map;

import claimscape.argument.NodeId;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.type.Measure;
import claimscape.layout.Point;
import claimscape.session.DeskEvent;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.NodeChooser;
import claimscape.ui.fx.Phrases;
import claimscape.ui.map.paint.StatePainter;
import claimscape.ui.map.sight.Chart;
import claimscape.ui.map.sight.ChartLink;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The map of a project: it is looked at, walked, and mended here. */
public final class MapPane extends StackPane {
  private final Workbench bench;
  private final Phrases phrases;
  private final MapViewModel model;
  private final MapView view;
  private final DeskHands hands;
  private final Corner corner;
  private final FilterButton filter;
  private final Pointing pointing;
  private final MapCommands commands;
  private final List<Action> actions;
  private final PictureButton picture;
  private final ViewsButton viewsButton;
  private final WholeText whole;
  private final HBox tools = new HBox();
  private final StackPane sheet = new StackPane();
  private final EmptyMap empty;
  private final Ordinal ordinal;
  private Optional<NodeId> awaited = Optional.empty();

  /**
   * A map pane.
   *
   * @param phrases of the pane {@code map}
   * @param easel that draws the map
   * @param measure that the easel measures with
   * @param pictures what draws the map for elsewhere
   */
  public MapPane(
      Workbench bench,
      Look look,
      Icons icons,
      Phrases phrases,
      Easel easel,
      Measure measure,
      List<Action> pictures) {
    this.bench = bench;
    this.phrases = phrases;
    this.model = new MapViewModel(bench, easel);
    this.view = new MapView(bench, model, look, measure, words(phrases));
    Writing writing = new Writing(bench, view, look, phrases);
    NodeChooser chooser = new NodeChooser(icons, phrases, view::requestFocus);
    chooser.setId("map-chooser");
    OtherEnd otherEnd = new OtherEnd(bench, view, chooser, phrases);
    Trail trail = new Trail();
    this.hands = new DeskHands(bench, view, model, writing, trail);
    this.ordinal = new Ordinal(bench, hands, phrases);
    this.pointing = new Pointing(view, hands);
    new WordsDrop(bench, view);
    this.corner = new Corner(view, look, icons, phrases);
    this.filter = new FilterButton(bench, model, icons, phrases, view::requestFocus);
    NameField nameField = new NameField(phrases, view::requestFocus);
    LaneStrip lanes = new LaneStrip(model, view, look, phrases, sheet);
    Views views = new Views(bench, model, view, nameField);
    this.viewsButton = new ViewsButton(bench, views, icons, phrases);
    this.picture = new PictureButton(pictures, icons, phrases);
    this.whole = new WholeText(view, look, phrases);
    this.empty = new EmptyMap(phrases);
    this.commands = new MapCommands(bench, model, view, hands, writing, otherEnd, trail);
    this.actions =
        new MapActions(bench, commands, view, corner, views, filter::turn, this::escape).all();
    dress(look, icons);
    getChildren().addAll(sheet, lanes);
    sheet
        .getChildren()
        .addAll(
            view,
            empty,
            corner,
            filter.note(),
            ordinal,
            whole,
            writing,
            chooser,
            filter.panel(),
            nameField);
    StackPane.setAlignment(chooser, Pos.TOP_CENTER);
    StackPane.setMargin(chooser, new Insets(16));
    MapMenu menu = new MapMenu(actions, picture::items, bench, phrases);
    view.setOnContextMenuRequested(
        event -> {
          menu.fill();
          menu.show(view, event.getScreenX(), event.getScreenY());
          event.consume();
        });
    view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> whole.hide());
    new MapKeys(bench, actions, commands::lead, whole::reach).hear(view, this);
    bench.desk().onEvent(this::hear);
    model.onChart(this::arrive);
    model.redraw();
    look.compactProperty().subscribe(model::setCompact);
    offer();
    refresh();
  }

  private static StatePainter.Words words(Phrases phrases) {
    return new StatePainter.Words(
        phrases.say("map.target.flag"),
        phrases.say("relation.supports"),
        phrases.say("relation.attacks"),
        phrases.say("relation.restates"),
        phrases.say("relation.answers"),
        phrases.say("map.undercuts"),
        phrases.say("map.underpins"),
        phrases.say("map.drop.undercut"),
        phrases.say("map.drop.linked"),
        phrases.say("map.drop.claim"),
        phrases.say("map.drop.outside"));
  }

  private void dress(Look look, Icons icons) {
    look.sheet(MapPane.class, "map.css");
    look.onChange(
        () -> {
          view.restyle();
          corner.restyle();
        });
    setId("map");
    getStyleClass().add("map-pane");
    setMinSize(0, 0);
    When.MAP.mark(this);
    view.setId("map-canvas");
    HoldStill.keep(view);
    view.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    StackPane.setAlignment(ordinal, Pos.TOP_RIGHT);
    StackPane.setMargin(ordinal, new Insets(12));
    StackPane.setAlignment(filter.note(), Pos.TOP_CENTER);
    StackPane.setMargin(filter.note(), new Insets(12));
    Button connect = new Button("", icons.icon("connect"));
    connect.getStyleClass().add("cs-icon-button");
    connect.setId("map-connect");
    connect.setAccessibleText(phrases.say("map.supports"));
    connect.setOnAction(event -> commands.chooseSupport());
    sheet.setMinSize(0, 0);
    tools.getStyleClass().add("map-tools");
    tools.setAlignment(Pos.CENTER_RIGHT);
    tools.getChildren().addAll(filter, viewsButton, connect, picture);
  }

  /** The role filter and the buttons that connect and draw pictures, for the row of tabs. */
  public Node tools() {
    return tools;
  }

  /** Everything that can be done on the map. */
  public List<Action> actions() {
    return actions;
  }

  /** What opens the link that is selected: a click on its arrow, or Enter. */
  public void onOpenLink(Runnable opening) {
    hands.onOpen(opening);
  }

  /** How the map is drawn, whatever is in focus. */
  public MapOptions manner() {
    return model.manner();
  }

  /** How large the map is shown; 1 is 100 %. */
  public double zoom() {
    return view.camera().zoom();
  }

  /** Hears whenever the map is shown otherwise: zoomed, panned, drawn anew. */
  public void onSight(Runnable listener) {
    view.onSight(listener);
  }

  /** Where the middle of a card or of an arrow is on the screen, once it is drawn. */
  public Optional<Point2D> whereIs(NodeId node) {
    return view.chart()
        .card(node)
        .map(card -> new Point(card.place().centreX(), card.place().centreY()))
        .or(() -> view.chart().link(node).map(ChartLink::wordsAt))
        .map(view::toView)
        .map(at -> view.localToScreen(at.x(), at.y()));
  }

  @Override
  public void requestFocus() {
    view.requestFocus();
  }

  MapView view() {
    return view;
  }

  private void hear(DeskEvent event) {
    switch (event) {
      case DeskEvent.Centre centre -> centre(centre.node());
      case DeskEvent.Selected selected -> refresh();
      case DeskEvent.Targeted targeted -> view.repaint();
      case DeskEvent.Armed armed -> view.repaint();
      case DeskEvent.Narrowed narrowed -> narrow();
      case DeskEvent.Reveal reveal -> refresh();
      case DeskEvent.RevealText words -> {}
      case DeskEvent.Notice notice -> {}
    }
  }

  private void narrow() {
    filter.refresh();
    view.refilter();
  }

  /** Brings a node into view, at once or as soon as it is drawn. */
  private void centre(NodeId node) {
    if (view.chart().around(List.of(node)).isPresent()) {
      view.show(List.of(node));
      view.flash(node);
    } else {
      awaited = Optional.of(node);
    }
  }

  private void arrive(Chart before, Chart after) {
    Optional<NodeId> wanted = awaited.filter(node -> after.around(List.of(node)).isPresent());
    if (wanted.isPresent()) {
      awaited = Optional.empty();
      view.showNew(wanted.get());
    }
    filter.refresh();
    offer();
    refresh();
  }

  private void refresh() {
    empty.show(model.drawn(), view.chart().isEmpty());
    corner.refresh();
    ordinal.refresh();
    view.setAccessibleText(Names.spoken(bench, phrases));
    view.repaint();
  }

  /** Lets the legend show what the level offers, and what is on the map. */
  private void offer() {
    Vocabulary vocabulary = Vocabulary.of(bench.store().project());
    corner.offer(vocabulary);
  }

  /** Gives up what a tool began; else leaves the focus. */
  private void escape() {
    if (!whole.hide() && !pointing.escape()) {
      model.leaveFocus();
    }
  }
}
