package claimscape.ui.compare;

import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.Statement;
import claimscape.session.Workbench;
import claimscape.text.Edtf;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WordsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A statement at an end of a link: what it affirms, and one of its passages in its context. */
final class EndCard extends VBox {
  private final Workbench bench;
  private final Statement statement;
  private final Icons icons;
  private final Phrases phrases;
  private final List<Excerpt> excerpts;
  private final Label count = new Label();
  private final VBox words = new VBox();
  private final HBox foot = new HBox();
  private int at;

  /**
   * @param near the sources in which the other end is said; a passage of theirs comes first
   */
  EndCard(
      Workbench bench, Statement statement, Set<SourceCard> near, Icons icons, Phrases phrases) {
    this.bench = bench;
    this.statement = statement;
    this.icons = icons;
    this.phrases = phrases;
    this.excerpts = Excerpt.of(bench.store().project(), statement.id());
    getStyleClass().add("cs-link-end");
    setMaxHeight(Double.MAX_VALUE);
    words.getStyleClass().add("cs-compare-words");
    VBox.setVgrow(words, Priority.ALWAYS);
    foot.getStyleClass().add("cs-compare-foot");
    foot.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(head(), words, foot);
    show(nearest(near));
  }

  private int nearest(Set<SourceCard> near) {
    return IntStream.range(0, excerpts.size())
        .filter(which -> near.contains(excerpts.get(which).source()))
        .findFirst()
        .orElse(0);
  }

  private Node head() {
    Role role = statement.role();
    String key = role.name().toLowerCase(Locale.ROOT);
    Label name = new Label(phrases.say("role." + key) + " " + statement.label());
    name.getStyleClass().addAll("cs-medium", "cs-ink-" + key);
    name.setMinWidth(Region.USE_PREF_SIZE);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    count.getStyleClass().addAll("cs-small", "cs-second");
    count.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(icons.glyph(role, 12), name, spring, count);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("cs-link-name");
    if (excerpts.size() > 1) {
      line.getChildren()
          .addAll(step("left", "link.passage.back", -1), step("right", "link.passage.on", 1));
    }
    Label text = new WordsLabel(statement.text());
    text.getStyleClass().add("cs-title");
    VBox head = new VBox(line, text);
    head.getStyleClass().add("cs-link-head");
    return head;
  }

  private Button step(String icon, String key, int by) {
    Button step = new Button("", icons.icon(icon, 14));
    step.getStyleClass().setAll("cs-icon-button", "cs-link-step");
    step.setAccessibleText(phrases.say(key));
    step.setOnAction(event -> show(Math.floorMod(at + by, excerpts.size())));
    return step;
  }

  private void show(int which) {
    at = which;
    if (excerpts.isEmpty()) {
      Label none = new WordsLabel(none());
      none.getStyleClass().add("cs-second");
      words.getChildren().setAll(none);
      foot.setVisible(false);
      foot.setManaged(false);
      return;
    }
    Excerpt excerpt = excerpts.get(at);
    count.setText(
        phrases.say("link.passage", Integer.toString(at + 1), Integer.toString(excerpts.size())));
    words.getChildren().setAll(ExcerptWords.of(excerpt.words(), statement.role()));
    Label who = new WordsLabel(who(excerpt));
    who.getStyleClass().addAll("cs-small", "cs-second");
    HBox.setHgrow(who, Priority.ALWAYS);
    Hyperlink show = new Hyperlink(phrases.say("compare.show"));
    show.getStyleClass().addAll("cs-link", "cs-small");
    show.setMinWidth(Region.USE_PREF_SIZE);
    show.setAccessibleText(
        phrases.say("link.show", statement.label().toString(), excerpt.words().words()));
    show.setOnAction(event -> reveal());
    foot.getChildren().setAll(who, show);
  }

  private String none() {
    return switch (statement.origin()) {
      case Origin.Own own -> phrases.say("link.own");
      case Origin.Implicit(var source) ->
          phrases.say(
              "link.implicit",
              bench.store().project().source(source).map(s -> s.card().spokenName()).orElse(""));
      case Origin.Anchored anchored -> phrases.say("link.unanchored");
    };
  }

  /** "Officials assert ← North Herald · report · 23 May 2016 · ¶ 3 · exact". */
  private String who(Excerpt excerpt) {
    SourceCard source = excerpt.source();
    String stance = phrases.say("stance." + excerpt.stance().name().toLowerCase(Locale.ROOT));
    String outlet = source.outlet().isEmpty() ? source.spokenName() : source.outlet();
    List<String> parts = new ArrayList<>();
    parts.add(phrases.say("link.who", excerpt.speakers(), stance, outlet));
    parts.add(source.genre());
    parts.add(date(excerpt.said()));
    excerpt.paragraph().ifPresent(number -> parts.add("¶\u00a0" + number));
    parts.add(phrases.say("anchor." + excerpt.state().name().toLowerCase(Locale.ROOT)));
    parts.removeIf(String::isEmpty);
    return String.join(" · ", parts);
  }

  private String date(Optional<Edtf> date) {
    return date.map(phrases::date).map(said -> said.replace(' ', '\u00a0')).orElse("");
  }

  /** Shows the passage in its text. */
  void reveal() {
    if (!excerpts.isEmpty()) {
      bench.desk().reveal(excerpts.get(at).passage());
    }
  }
}
