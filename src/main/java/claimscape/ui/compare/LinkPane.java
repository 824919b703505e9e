package claimscape.ui.compare;

import claimscape.analysis.LinkWalk;
import claimscape.argument.Level;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Strength;
import claimscape.project.Project;
import claimscape.session.DeskEvent;
import claimscape.session.Workbench;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WhenSeen;
import claimscape.ui.fx.WordsLabel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One link of the map: both quotes side by side, how the one bears on the other, and the next. */
public final class LinkPane extends BorderPane {
  private final Workbench bench;
  private final Look look;
  private final Icons icons;
  private final Phrases phrases;
  private final LinkNames names;
  private final Runnable back;
  private final ScrollPane scroll = new ScrollPane();
  private final ReadOnlyStringWrapper place = new ReadOnlyStringWrapper("");
  private final Label count = new Label();
  private final SeenLinks seen = new SeenLinks();
  private Optional<LinkEnds> ends = Optional.empty();
  private Optional<LinkForm> form = Optional.empty();
  private Optional<Shown> shown = Optional.empty();
  private final WhenSeen sight = new WhenSeen(this, this::show);

  /** Which link of which project is shown: arming one and selecting it shows it once. */
  private record Shown(Project project, Optional<RelationId> link) {}

  /**
   * @param phrases of the pane {@code compare}
   * @param back shows the map again
   */
  public LinkPane(Workbench bench, Look look, Icons icons, Phrases phrases, Runnable back) {
    this.bench = bench;
    this.look = look;
    this.icons = icons;
    this.phrases = phrases;
    this.names = new LinkNames(phrases);
    this.back = back;
    look.sheet(ComparePane.class, "compare.css");
    setId("link");
    getStyleClass().add("cs-compare");
    When.LINK.mark(this);
    setAccessibleText(phrases.say("link.name"));
    setFocusTraversable(true);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    count.getStyleClass().addAll("cs-small", "cs-second");
    count.setMinWidth(Region.USE_PREF_SIZE);
    setCenter(scroll);
    bench.desk().onEvent(this::hear);
    OwnClicks.only(this);
    bench.store().onStep(step -> sight.changed());
    sight.changed();
  }

  private void hear(DeskEvent event) {
    switch (event) {
      case DeskEvent.Selected selected -> sight.changed();
      case DeskEvent.Armed armed -> sight.changed();
      case DeskEvent.Targeted targeted -> {}
      case DeskEvent.Reveal reveal -> {}
      case DeskEvent.RevealText words -> {}
      case DeskEvent.Centre centre -> {}
      case DeskEvent.Narrowed narrowed -> {}
      case DeskEvent.Notice notice -> {}
    }
  }

  private LinkWalk walk() {
    return LinkWalk.of(bench.store().graph());
  }

  /** The link that is selected first, else the armed one, else the first of the map. */
  private Optional<Relation> atHand(LinkWalk walk) {
    return bench.desk().selection().stream()
        .filter(RelationId.class::isInstance)
        .map(RelationId.class::cast)
        .findFirst()
        .or(bench.desk()::armed)
        .or(() -> walk.links().stream().findFirst())
        .flatMap(bench.store().project()::relation);
  }

  private void show() {
    LinkWalk walk = walk();
    Optional<Relation> link = atHand(walk);
    Shown now = new Shown(bench.store().project(), link.map(Relation::id));
    if (shown.filter(now::equals).isPresent()) {
      return;
    }
    shown = Optional.of(now);
    ends = Optional.empty();
    form = Optional.empty();
    if (link.isEmpty()) {
      Label none = new WordsLabel(phrases.say("link.none"));
      none.getStyleClass().addAll("cs-second", "cs-compare-empty");
      place.set("");
      setTop(null);
      setBottom(null);
      scroll.setContent(none);
      return;
    }
    show(link.get(), walk);
  }

  private void show(Relation relation, LinkWalk walk) {
    List<Relation> onto = bench.store().graph().into(relation.id());
    LinkEnds sides = new LinkEnds(bench, relation, onto, look, icons, phrases, this::go);
    LinkForm described = new LinkForm(bench, relation, phrases);
    ends = Optional.of(sides);
    form = Optional.of(described);
    int at = walk.place(relation.id()).orElse(0);
    String all = Integer.toString(walk.links().size());
    count.setText(phrases.say("link.place", Integer.toString(at + 1), all));
    seen.see(relation.id());
    place.set(phrases.say("link.seen", Integer.toString(seen.among(walk.links())), all));
    setTop(head(relation));
    VBox body = new VBox(sides, described);
    body.getStyleClass().add("cs-link-body");
    scroll.setContent(body);
    scroll.setVvalue(0);
    setBottom(foot(relation, walk));
  }

  private Node head(Relation relation) {
    Button map = new Button(phrases.say("link.back"));
    map.setId("link-back");
    map.getStyleClass().setAll("button", "cs-button");
    map.setOnAction(event -> back.run());
    Label title = new Label(names.title(bench.store().project(), relation));
    title.setId("link-title");
    title.getStyleClass().add("cs-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(map, title, count);
    head.getStyleClass().add("cs-link-top");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node foot(Relation relation, LinkWalk walk) {
    Button previous = button("link-previous", "link.previous", this::previous);
    Button next = button("link-next", "link.next", this::next);
    next.getStyleClass().add("cs-first");
    Label then =
        new Label(
            walk.step(Optional.of(relation.id()), 1)
                .flatMap(bench.store().project()::relation)
                .map(after -> names.title(bench.store().project(), after))
                .orElse(""));
    then.getStyleClass().addAll("cs-small", "cs-second");
    HBox.setHgrow(then, Priority.ALWAYS);
    then.setMaxWidth(Double.MAX_VALUE);
    Button delete = button("link-delete", "link.delete", () -> delete(relation.id()));
    HBox foot = new HBox(previous, next, then, delete);
    foot.getStyleClass().add("cs-link-foot");
    foot.setAlignment(Pos.CENTER_LEFT);
    return foot;
  }

  private Button button(String id, String key, Runnable run) {
    Button button = new Button(phrases.say(key));
    button.setId(id);
    button.getStyleClass().setAll("button", "cs-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setFocusTraversable(true);
    button.setOnAction(event -> run.run());
    return button;
  }

  private void delete(RelationId link) {
    Optional<RelationId> next = walk().step(Optional.of(link), 1).filter(id -> !id.equals(link));
    bench.desk().select(List.of(link));
    bench.mending().deleteSelected();
    next.ifPresent(this::go);
  }

  private void go(RelationId link) {
    bench.desk().select(List.of(link));
    requestFocus();
  }

  private void next() {
    step(1);
  }

  private void previous() {
    step(-1);
  }

  private void step(int by) {
    LinkWalk walk = walk();
    walk.step(atHand(walk).map(Relation::id), by).ifPresent(this::go);
  }

  private void deleteShown() {
    atHand(walk()).map(Relation::id).ifPresent(this::delete);
  }

  public List<Action> actions() {
    return List.of(
        Action.of("compare.link.next", When.LINK, this::next, "J", "PAGE_DOWN"),
        Action.of("compare.link.previous", When.LINK, this::previous, "Shift+J", "PAGE_UP"),
        Action.of(
            "compare.link.from", When.LINK, () -> ends.ifPresent(LinkEnds::revealPremise), "G"),
        Action.of(
            "compare.link.to", When.LINK, () -> ends.ifPresent(LinkEnds::revealTarget), "Shift+G"),
        kind("supports", RelationKind.SUPPORTS, "S"),
        kind("attacks", RelationKind.ATTACKS, "O"),
        kind("restates", RelationKind.RESTATES, "="),
        kind("answers", RelationKind.ANSWERS, "I"),
        Action.of("compare.link.kind", When.LINK, this::nextKind, "X"),
        Action.of("compare.link.reverse", When.LINK, this::reverse, "Shift+X"),
        strength("weak", Optional.of(Strength.WEAK), "1"),
        strength("fair", Optional.of(Strength.FAIR), "2"),
        strength("strong", Optional.of(Strength.STRONG), "3"),
        strength("open", Optional.empty(), "0"),
        Action.of("compare.link.delete", When.LINK, this::deleteShown, "Del"),
        Action.of("compare.link.back", When.LINK, back, "Esc"));
  }

  private void nextKind() {
    atHand(walk()).map(Relation::id).ifPresent(bench.desk()::arm);
    bench.mending().nextKind();
  }

  private void reverse() {
    atHand(walk()).map(Relation::id).ifPresent(bench.desk()::arm);
    bench.mending().reverse();
  }

  private Action kind(String name, RelationKind kind, String key) {
    return Action.of(
            "compare.link." + name,
            When.LINK,
            () -> form.ifPresent(sheet -> sheet.setKind(kind)),
            key)
        .from(Level.of(kind));
  }

  private Action strength(String name, Optional<Strength> strength, String key) {
    return Action.of(
            "compare.link." + name,
            When.LINK,
            () -> form.ifPresent(sheet -> sheet.setStrength(strength)),
            key)
        .from(Level.FULL);
  }

  /** "3 of 17 links seen", for the status line. */
  public ReadOnlyStringProperty placeProperty() {
    return place.getReadOnlyProperty();
  }
}
