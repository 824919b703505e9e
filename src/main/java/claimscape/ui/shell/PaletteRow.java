package claimscape.ui.shell;

import claimscape.argument.Role;
import claimscape.search.Context;
import claimscape.ui.fx.Script;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A line of the palette as it is shown: a sign, the words, and what it is. */
final class PaletteRow extends ListCell<Hit> {
  private final Shell shell;

  PaletteRow(Shell shell) {
    this.shell = shell;
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    setGraphic(hit == null ? null : row(hit));
    setDisable(hit instanceof Hit.Heading);
  }

  private Node row(Hit hit) {
    return switch (hit) {
      case Hit.Command(var action, String name, String key) -> {
        Node icon = shell.icons().find(action.icon()).orElseGet(PaletteRow::space);
        Label cap = new Label(key);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        if (!key.isEmpty()) {
          cap.getStyleClass().add("cs-key");
        }
        yield line(icon, whole(name), cap);
      }
      case Hit.Heading(String words) -> {
        Label heading = new Label(words);
        heading.getStyleClass().add("shell-palette-heading");
        yield heading;
      }
      case Hit.Node(var id, var role, String label, Context context) ->
          line(shell.icons().glyph(role, 12), found(context), kind(label));
      case Hit.Voice(var id, String name, Context context) ->
          line(
              shell.icons().icon("voices", 16),
              found(context),
              kind(context.line().equals(name) ? "" : name));
      case Hit.Note(var about, String name, Context context) ->
          line(shell.icons().glyph(Role.NOTE, 12), found(context), kind(name));
      case Hit.Text(var id, String title) ->
          line(shell.icons().icon("sources"), whole(title), kind(shell.say("palette.text")));
      case Hit.Words(var place, String title, Context context) ->
          line(shell.icons().icon("search", 16), found(context), Script.dress(kind(title)));
    };
  }

  private static Region space() {
    Region space = new Region();
    space.getStyleClass().add("cs-icon-20");
    return space;
  }

  /** What it is, or whose: shortened where the words that were found need the room. */
  private static Label kind(String words) {
    Label kind = new Label(words);
    kind.getStyleClass().add("shell-palette-kind");
    return kind;
  }

  private static HBox whole(String words) {
    Label label = Script.dress(new Label(words));
    label.setMinWidth(0);
    HBox whole = new HBox(label);
    whole.setMinWidth(0);
    return whole;
  }

  /** The words that were found, standing out from those around them. */
  private static HBox found(Context context) {
    Label before = Script.dress(new Label(context.before()));
    Label words = Script.dress(new Label(context.words()));
    Label after = Script.dress(new Label(context.after()));
    before.setMinWidth(0);
    before.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    words.setMinWidth(Region.USE_PREF_SIZE);
    after.setMinWidth(0);
    words.getStyleClass().add("shell-palette-found");
    return new HBox(before, words, after);
  }

  private static Node line(Node icon, HBox words, Label end) {
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    StackPane sign = new StackPane(icon);
    sign.getStyleClass().add("cs-icon-20");
    HBox row = new HBox(sign, words, end);
    row.getStyleClass().add("shell-palette-row");
    row.setMaxWidth(Double.MAX_VALUE);
    row.setPrefWidth(0);
    return row;
  }
}
