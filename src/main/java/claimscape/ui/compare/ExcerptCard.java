package claimscape.ui.compare;

import claimscape.argument.AnchorState;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.Stance;
import claimscape.text.Edtf;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.WordsLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One excerpt: its source and date, the passage in its context, who says it. A click shows it. */
final class ExcerptCard extends VBox {
  private final Excerpt excerpt;
  private final Phrases phrases;

  ExcerptCard(Excerpt excerpt, Role role, Icons icons, Phrases phrases, Runnable show) {
    this.excerpt = excerpt;
    this.phrases = phrases;
    getStyleClass().add("cs-compare-card");
    setMaxHeight(Double.MAX_VALUE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(who() + ": " + excerpt.words().words());
    setOnMouseClicked(event -> show.run());
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            show.run();
          }
        });
    VBox words = new VBox(ExcerptWords.of(excerpt.words(), role));
    words.getStyleClass().add("cs-compare-words");
    VBox.setVgrow(words, Priority.ALWAYS);
    getChildren().addAll(head(icons), words, foot());
  }

  private String title() {
    SourceCard source = excerpt.source();
    return source.title().isEmpty() ? source.spokenName() : source.title();
  }

  private Node head(Icons icons) {
    SourceCard source = excerpt.source();
    Label title = new WordsLabel(title());
    title.getStyleClass().add("cs-compare-title");
    String outlet = source.outlet().isEmpty() ? source.spokenName() : source.outlet();
    List<String> parts = new ArrayList<>(List.of(outlet, source.genre()));
    parts.add(source.published().map(this::date).orElse(""));
    // What the title says already is not said again.
    parts.removeIf(part -> part.isEmpty() || part.equals(title()));
    Label where = new WordsLabel(String.join(" · ", parts));
    where.getStyleClass().addAll("cs-small", "cs-second");
    VBox names = new VBox(title, where);
    HBox.setHgrow(names, Priority.ALWAYS);
    Node sign = icons.icon("saying." + sign(excerpt.stance()), 16);
    sign.getStyleClass().add("cs-compare-" + sign(excerpt.stance()));
    Label stance = new Label(stance(), sign);
    stance.getStyleClass().addAll("cs-row-words", "cs-medium", "cs-compare-stance");
    stance.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = new HBox(names, stance);
    head.setAlignment(Pos.TOP_LEFT);
    head.getStyleClass().add("cs-compare-head");
    return head;
  }

  /** The sign of a stance: said, passed on, denied or asked. */
  static String sign(Stance stance) {
    return switch (stance) {
      case ASSERTS, CONCEDES, DEMANDS, PREDICTS -> "asserts";
      case REPORTS -> "reports";
      case DENIES -> "denies";
      case QUESTIONS -> "questions";
    };
  }

  private String stance() {
    return phrases.say("stance." + excerpt.stance().name().toLowerCase(Locale.ROOT));
  }

  /** A date that no line breaks. */
  private String date(Edtf date) {
    return phrases.date(date).replace(' ', '\u00a0');
  }

  private String who() {
    return excerpt.speakers() + " " + stance();
  }

  private Node foot() {
    List<String> parts = new ArrayList<>();
    if (!excerpt.cue().isEmpty()) {
      parts.add(phrases.say("compare.cue", excerpt.cue()));
    }
    excerpt.said().map(this::date).ifPresent(parts::add);
    excerpt.page().ifPresent(page -> parts.add(phrases.say("cite.page", page)));
    excerpt.paragraph().ifPresent(number -> parts.add("¶\u00a0" + number));
    if (excerpt.state() != AnchorState.EXACT) {
      parts.add(phrases.say("anchor." + excerpt.state().name().toLowerCase(Locale.ROOT)));
    }
    excerpt
        .credibility()
        .ifPresent(judged -> parts.add(phrases.say("compare.credibility", judged.toString())));
    Label speakers = new WordsLabel(excerpt.speakers());
    speakers.getStyleClass().addAll("cs-row-words", "cs-medium");
    Label how = new WordsLabel(String.join(" · ", parts));
    how.getStyleClass().addAll("cs-small", "cs-second");
    VBox who = excerpt.speakers().equals(title()) ? new VBox(how) : new VBox(speakers, how);
    who.setSpacing(2);
    HBox.setHgrow(who, Priority.ALWAYS);
    Label show = new Label(phrases.say("compare.show"));
    show.getStyleClass().addAll("cs-small", "cs-second");
    show.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = new HBox(who, show);
    foot.setAlignment(Pos.TOP_LEFT);
    foot.getStyleClass().add("cs-compare-foot");
    return foot;
  }
}
