package claimscape.ui.outline;

import claimscape.argument.Relation;
import claimscape.argument.Statement;
import claimscape.drawing.map.Byline;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.fx.WordsLabel;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Draws a row as a card without a frame: a small header, and under it what is affirmed. */
final class RowFace {
  private final RowWords words;
  private final Icons icons;
  private final Phrases phrases;

  RowFace(RowWords words, Icons icons, Phrases phrases) {
    this.words = words;
    this.icons = icons;
    this.phrases = phrases;
  }

  /**
   * A row as nodes.
   *
   * @param link whether the relation of the row is selected, not its statement
   */
  VBox of(Line.Row row, boolean link) {
    VBox face = new VBox();
    face.getStyleClass().add("cs-outline-face");
    HBox head = new HBox();
    head.getStyleClass().add("cs-outline-head");
    head.setAlignment(Pos.CENTER_LEFT);
    face.getChildren().add(head);
    addLead(head, row, link);
    words
        .statement(row)
        .ifPresentOrElse(found -> addStatement(face, head, row, found), () -> addAll(head, row));
    return face;
  }

  /** The header of a statement that is being written. */
  static VBox writing(Node above, Pen pen) {
    VBox face = new VBox(above, pen);
    face.getStyleClass().addAll("cs-outline-face", "cs-outline-writing");
    return face;
  }

  Node promptOf(String prompt) {
    return small(prompt, "cs-second");
  }

  private void addLead(HBox head, Line.Row row, boolean link) {
    String lead = words.lead(row);
    if (lead.isEmpty()) {
      return;
    }
    Label label = small(lead, words.against(row) ? "cs-ink-rebuttal" : "cs-second");
    label.getStyleClass().add("cs-outline-lead");
    label.setMinWidth(Region.USE_PREF_SIZE);
    if (link) {
      label.getStyleClass().add("cs-outline-link-selected");
    }
    if (words.analysts(row)) {
      Region ring = new Region();
      ring.getStyleClass().add("cs-outline-ring");
      head.getChildren().add(ring);
    }
    head.getChildren().add(label);
  }

  private void addStatement(VBox face, HBox head, Line.Row row, Statement statement) {
    Label label = new Label(statement.label().toString());
    label
        .getStyleClass()
        .addAll("cs-semibold", "cs-small", "cs-ink-" + RowWords.lower(statement.role()));
    label.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().addAll(icons.glyph(statement.role(), 10), label);
    Byline byline = words.byline(statement);
    if (row.told()) {
      Label told = small(phrases.say("outline.told"), "cs-second");
      told.getStyleClass().add("cs-outline-told");
      head.getChildren().add(told);
    } else {
      Label voice = small(byline.words(), byline.italic() ? "cs-outline-italic" : "cs-second");
      voice.getStyleClass().add("cs-second");
      head.getChildren().add(voice);
    }
    addSigns(head, row, statement);
    Label year = small(words.year(byline), "cs-second");
    year.setMinWidth(Region.USE_PREF_SIZE);
    head.getChildren().add(year);
    Label text =
        row.told() ? Script.dress(new Label(statement.text())) : new WordsLabel(statement.text());
    text.setMinWidth(0);
    text.getStyleClass().add(row.told() ? "cs-outline-again" : "cs-outline-text");
    face.getChildren().add(text);
  }

  private void addSigns(HBox head, Line.Row row, Statement statement) {
    head.getChildren().add(spring());
    if (row.told()) {
      return;
    }
    if (words.target(statement.id())) {
      head.getChildren().add(flag(RowWords.lower(statement.role())));
    }
    if (words.folded(statement)) {
      head.getChildren().add(sign("fold", phrases.say("outline.folded.short")));
    }
    if (statement.loose()) {
      head.getChildren().add(sign("connect", phrases.say("outline.loose.short")));
    }
    int lost = words.lost(statement);
    if (lost > 0) {
      String said = phrases.say("outline.lost.short", Integer.toString(lost));
      head.getChildren().add(sign("findings", said));
    }
  }

  /** The row of linked premises: which they are, and whether the link is a target. */
  private void addAll(HBox head, Line.Row row) {
    String premises = words.relation(row).map(this::premises).orElse("");
    Label all = small(phrases.say("outline.together", premises), "cs-second");
    head.getChildren().addAll(all, spring());
    if (words.target(row.node())) {
      head.getChildren().add(flag("claim"));
    }
  }

  private String premises(Relation relation) {
    return words.premises(relation);
  }

  private Label flag(String role) {
    Label flag = small(phrases.say("outline.target"), "cs-medium");
    flag.setGraphic(icons.icon("flag", 12));
    flag.getStyleClass().addAll("cs-outline-flag", "cs-outline-flag-" + role);
    flag.setMinWidth(Region.USE_PREF_SIZE);
    return flag;
  }

  private Label sign(String icon, String said) {
    Label sign = small(said, "cs-second");
    sign.setGraphic(icons.icon(icon, 12));
    sign.setMinWidth(Region.USE_PREF_SIZE);
    sign.getStyleClass().add("cs-outline-sign");
    return sign;
  }

  private static Label small(String said, String style) {
    Label label = Script.dress(new Label(said));
    label.getStyleClass().addAll("cs-small", style);
    return label;
  }

  private static Region spring() {
    Region spring = new Region();
    spring.setMinWidth(0);
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
