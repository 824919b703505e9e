package claimscape.ui.inspector;

import claimscape.argument.Answer;
import claimscape.argument.DrawnBy;
import claimscape.argument.Level;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Strength;
import claimscape.project.edit.DescribeRelation;
import claimscape.session.Workbench;
import claimscape.ui.fx.WordsField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The sheet of a relation: its ends, how it bears, how strongly, why. */
final class RelationForm extends VBox {
  private final Workbench bench;
  private final Pieces pieces;
  private final Relation relation;

  RelationForm(RelationSheet sheet, Workbench bench, Pieces pieces) {
    this.bench = bench;
    this.pieces = pieces;
    this.relation = sheet.relation();
    getStyleClass().add("cs-inspector-sheet");
    Label title = new Label(title(sheet));
    title.setWrapText(true);
    title.getStyleClass().add("cs-title");
    getChildren().add(title);
    rows("inspector.from", sheet.premises());
    rows("inspector.to", sheet.target().stream().toList());
    getChildren().add(kinds());
    if (relation.kind() == RelationKind.ANSWERS) {
      getChildren().add(answers());
    }
    if (bench.level().includes(Level.FULL)) {
      getChildren().add(strengths());
      getChildren().add(words("inspector.warrant", relation.warrant(), this::setWarrant));
      getChildren().add(words("inspector.scheme", relation.scheme(), this::setScheme));
      getChildren().add(drawn());
    }
    rows("inspector.onLink", sheet.onto());
  }

  private String title(RelationSheet sheet) {
    String premises = String.join(" + ", sheet.premises().stream().map(LinkRow::label).toList());
    String target = sheet.target().map(LinkRow::label).orElse("");
    String key =
        relation.undercut()
            ? "undercuts"
            : relation.underpin() ? "underpins" : Pieces.lower(relation.kind());
    return pieces.say("inspector.relation." + key, premises, target);
  }

  private void rows(String key, List<LinkRow> rows) {
    if (!rows.isEmpty()) {
      VBox group = pieces.group(pieces.heading(pieces.say(key), ""));
      rows.forEach(row -> group.getChildren().add(pieces.link(row)));
      getChildren().add(group);
    }
  }

  private Node kinds() {
    HBox segments = segments();
    for (RelationKind kind : offered()) {
      segments
          .getChildren()
          .add(
              segment(
                  pieces.say("relation." + Pieces.lower(kind)),
                  relation.kind() == kind,
                  () -> bench.mending().setKind(relation.id(), kind, Optional.empty())));
    }
    return pieces.group(pieces.heading(pieces.say("inspector.bears"), ""), boxed(segments));
  }

  /** What the level offers, and what the relation is. */
  private List<RelationKind> offered() {
    return Stream.of(RelationKind.values())
        .filter(kind -> bench.level().offers(kind) || kind == relation.kind())
        .toList();
  }

  private Node answers() {
    HBox segments = segments();
    for (Answer answer : Answer.values()) {
      segments
          .getChildren()
          .add(
              segment(
                  pieces.say("answer." + Pieces.lower(answer)),
                  relation.answer().equals(Optional.of(answer)),
                  () ->
                      bench
                          .mending()
                          .setKind(relation.id(), RelationKind.ANSWERS, Optional.of(answer))));
    }
    return pieces.group(pieces.heading(pieces.say("inspector.answer"), ""), boxed(segments));
  }

  private Node strengths() {
    HBox segments = segments();
    Stream.concat(
            Stream.of(Strength.values()).map(Optional::of), Stream.of(Optional.<Strength>empty()))
        .forEach(
            strength ->
                segments
                    .getChildren()
                    .add(
                        segment(
                            pieces.say("strength." + strength.map(Pieces::lower).orElse("open")),
                            relation.strength().equals(strength),
                            () ->
                                describe(
                                    relation.drawnBy(),
                                    relation.scheme(),
                                    strength,
                                    relation.warrant()))));
    return pieces.group(pieces.heading(pieces.say("inspector.strength"), ""), boxed(segments));
  }

  private Node drawn() {
    HBox segments = segments();
    DrawnBy analyst = new DrawnBy.Analyst();
    DrawnBy author =
        relation.drawnBy() instanceof DrawnBy.Author known
            ? known
            : new DrawnBy.Author(Optional.empty());
    segments
        .getChildren()
        .addAll(
            segment(
                pieces.say("drawn.author"),
                relation.drawnBy().equals(author),
                () -> redraw(author)),
            segment(
                pieces.say("drawn.analyst"),
                relation.drawnBy().equals(analyst),
                () -> redraw(analyst)));
    return pieces.group(pieces.heading(pieces.say("inspector.drawn"), ""), boxed(segments));
  }

  private Node words(String key, String words, Consumer<String> keep) {
    WordsField field = new WordsField(words, pieces.say(key), keep);
    field.getStyleClass().add("cs-inspector-box");
    return pieces.group(pieces.heading(pieces.say(key), ""), field);
  }

  private void setWarrant(String warrant) {
    describe(relation.drawnBy(), relation.scheme(), relation.strength(), warrant);
  }

  private void setScheme(String scheme) {
    describe(relation.drawnBy(), scheme, relation.strength(), relation.warrant());
  }

  private void redraw(DrawnBy drawnBy) {
    describe(drawnBy, relation.scheme(), relation.strength(), relation.warrant());
  }

  private void describe(
      DrawnBy drawnBy, String scheme, Optional<Strength> strength, String warrant) {
    bench
        .desk()
        .make(
            new DescribeRelation(
                relation.id(), drawnBy, scheme, strength, warrant, relation.note()));
  }

  /** As wide as its segments, not as the sheet. */
  private static HBox boxed(HBox segments) {
    HBox row = new HBox(segments);
    row.getStyleClass().add("cs-segments-row");
    return row;
  }

  private static HBox segments() {
    HBox segments = new HBox();
    segments.getStyleClass().add("cs-segments");
    return segments;
  }

  private static ToggleButton segment(String words, boolean selected, Runnable run) {
    ToggleButton segment = new ToggleButton(words);
    segment.setSelected(selected);
    segment.getStyleClass().setAll("toggle-button", "cs-segment");
    segment.setOnAction(event -> run.run());
    return segment;
  }
}
