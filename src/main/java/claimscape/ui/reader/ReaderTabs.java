package claimscape.ui.reader;

import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.project.Project;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Phrases;
import claimscape.ui.fx.Script;
import claimscape.ui.reader.page.OpenText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The tabs of one reader: a short title each, a cross to close it, and how far it is read. */
final class ReaderTabs extends HBox {
  private final Icons icons;
  private final Phrases phrases;
  private final Consumer<SourceId> chosen;
  private final Consumer<SourceId> closed;
  private final TabRow tabs;
  private final Button add = new Button();
  private final Label state = new Label();

  /** Tabs without a text; the last button opens further texts. */
  ReaderTabs(
      Icons icons,
      Phrases phrases,
      Consumer<SourceId> chosen,
      Consumer<SourceId> closed,
      Runnable more) {
    this.icons = icons;
    this.phrases = phrases;
    this.chosen = chosen;
    this.closed = closed;
    getStyleClass().add("reader-tabs");
    tabs = new TabRow(phrases);
    add.setGraphic(icons.icon("plus", 14));
    add.setId("reader-add");
    add.getStyleClass().setAll("cs-icon-button");
    add.setAccessibleText(phrases.say("tabs.add"));
    add.setTooltip(new Tooltip(phrases.say("tabs.add")));
    add.setOnAction(event -> more.run());
    add.setMinWidth(Region.USE_PREF_SIZE);
    state.setId("reader-state");
    state.getStyleClass().addAll("cs-small", "cs-second");
    state.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().addAll(tabs, add, gap, state);
  }

  /** Shows these texts as tabs. */
  void show(List<OpenText> open, Optional<SourceId> front, Project project) {
    tabs.show(
        open.stream()
            .map(
                text ->
                    tab(
                        text.source(),
                        SourceNames.card(project, text.source(), phrases),
                        front.filter(text.source()::equals).isPresent()))
            .toList());
  }

  private TabRow.Tab tab(SourceId source, SourceCard card, boolean front) {
    ToggleButton title = new ToggleButton(SourceNames.tab(card));
    title.setId("reader-tab-" + source.value());
    title.getStyleClass().setAll("reader-tab-title");
    Script.dress(title);
    title.setSelected(front);
    title.setTooltip(new Tooltip(card.title()));
    title.setAccessibleText(card.title());
    title.setOnAction(
        event -> {
          title.setSelected(true);
          chosen.accept(source);
        });
    title.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.MIDDLE) {
            closed.accept(source);
          }
        });
    Button close = new Button("", icons.icon("close", 16));
    close.setId("reader-tab-close-" + source.value());
    close.getStyleClass().setAll("reader-tab-close");
    close.setAccessibleText(phrases.say("tabs.close", card.title()));
    close.setFocusTraversable(false);
    close.setOnAction(event -> closed.accept(source));
    HBox tab = new HBox(title, close);
    tab.setAlignment(Pos.CENTER_LEFT);
    tab.getStyleClass().add("reader-tab");
    if (front) {
      tab.getStyleClass().add("reader-tab-front");
    }
    title.setMinWidth(0);
    return new TabRow.Tab(tab, close, card.title(), front, () -> chosen.accept(source));
  }

  /** Where all tabs find room only so, how far the text is read is left unsaid. */
  @Override
  protected void layoutChildren() {
    double others = getInsets().getLeft() + getInsets().getRight() + 3 * getSpacing();
    double room = getWidth() - others - add.prefWidth(-1);
    double least = tabs.leastWidth();
    boolean said = least > room || least + state.prefWidth(-1) <= room;
    if (state.isManaged() != said) {
      state.setManaged(said);
      state.setVisible(said);
    }
    super.layoutChildren();
  }

  /** Says how far the text in front is read. */
  void say(String words) {
    state.setText(words);
  }
}
