package claimscape.ui.compare;

import claimscape.argument.DrawnBy;
import claimscape.argument.Level;
import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Strength;
import claimscape.project.edit.DescribeRelation;
import claimscape.session.Workbench;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WordsField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How a link bears, how strongly and why; each is changed in place, one edit and one undo. */
final class LinkForm extends FlowPane {
  private static final double FIELD = 300;

  private final Workbench bench;
  private final Relation relation;
  private final Phrases phrases;

  LinkForm(Workbench bench, Relation relation, Phrases phrases) {
    this.bench = bench;
    this.relation = relation;
    this.phrases = phrases;
    getStyleClass().add("cs-link-form");
    getChildren().add(group("link.relation", kinds(), drawn()));
    if (offers(relation.strength().isPresent())) {
      getChildren().add(group("link.strength", strengths()));
    }
    if (offers(!relation.warrant().isEmpty())) {
      getChildren().add(group("link.warrant", words("link.warrant", relation.warrant())));
    }
    if (offers(!relation.scheme().isEmpty())) {
      getChildren().add(group("link.scheme", words("link.scheme", relation.scheme())));
    }
  }

  /** What the level hides is shown where it is there already. */
  private boolean offers(boolean there) {
    return there || bench.level().includes(Level.FULL);
  }

  private VBox group(String key, Node... parts) {
    Label name = new Label(phrases.say(key));
    name.getStyleClass().addAll("cs-small", "cs-second", "cs-medium");
    VBox group = new VBox(name);
    group.getChildren().addAll(parts);
    group.getStyleClass().add("cs-link-group");
    return group;
  }

  private Node kinds() {
    List<ToggleButton> segments = new ArrayList<>();
    for (RelationKind kind : RelationKind.values()) {
      if (bench.level().offers(kind) || kind == relation.kind()) {
        segments.add(
            segment(
                phrases.say("relation." + lower(kind)),
                relation.kind() == kind,
                () -> setKind(kind)));
      }
    }
    return row(segments);
  }

  void setKind(RelationKind kind) {
    if (kind != relation.kind()) {
      bench.mending().setKind(relation.id(), kind, Optional.empty());
    }
  }

  private Node strengths() {
    return row(
        Stream.concat(
                Stream.of(Strength.values()).map(Optional::of),
                Stream.of(Optional.<Strength>empty()))
            .map(
                strength ->
                    segment(
                        phrases.say("strength." + strength.map(LinkForm::lower).orElse("open")),
                        relation.strength().equals(strength),
                        () -> setStrength(strength)))
            .toList());
  }

  void setStrength(Optional<Strength> strength) {
    describe(relation.scheme(), strength, relation.warrant());
  }

  private Node words(String key, String words) {
    WordsField field =
        new WordsField(
            words,
            phrases.say(key),
            written -> {
              if (key.equals("link.warrant")) {
                describe(relation.scheme(), relation.strength(), written);
              } else {
                describe(written, relation.strength(), relation.warrant());
              }
            });
    field.getStyleClass().add("cs-link-field");
    field.setPrefWidth(FIELD);
    return field;
  }

  private void describe(String scheme, Optional<Strength> strength, String warrant) {
    bench
        .desk()
        .make(
            new DescribeRelation(
                relation.id(), relation.drawnBy(), scheme, strength, warrant, relation.note()));
  }

  private Node drawn() {
    Label drawn =
        new Label(
            phrases.say(
                relation.drawnBy() instanceof DrawnBy.Analyst
                    ? "link.drawn.analyst"
                    : "link.drawn.author"));
    drawn.getStyleClass().addAll("cs-small", "cs-second");
    return drawn;
  }

  /** As wide as its segments. */
  private static Node row(List<ToggleButton> segments) {
    HBox box = new HBox();
    box.getChildren().addAll(segments);
    box.getStyleClass().add("cs-segments");
    box.setMaxWidth(Region.USE_PREF_SIZE);
    return box;
  }

  private static ToggleButton segment(String words, boolean selected, Runnable run) {
    ToggleButton segment = new ToggleButton(words);
    segment.setSelected(selected);
    segment.getStyleClass().setAll("toggle-button", "cs-segment");
    segment.setOnAction(
        event -> {
          segment.setSelected(selected);
          run.run();
        });
    return segment;
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
