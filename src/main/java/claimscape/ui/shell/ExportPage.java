package claimscape.ui.shell;

import claimscape.storage.PictureChoice;
import claimscape.ui.fx.WordsLabel;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** How a picture of the map shall be. What is chosen is remembered; Enter draws it as last time. */
final class ExportPage {
  private final Shell shell;
  private final Memory memory;
  private final Set<PictureChoice.Extent> extents;
  private final Optional<Path> last;
  private final ChoiceRows rows;
  private final VBox page = new VBox();
  private final VBox texts = new VBox();
  private final WordsLabel hint = new WordsLabel("");
  private final Button again;
  private final Button elsewhere;

  /**
   * @param extents what there is to draw now
   * @param last where the picture went last
   * @param draw into a file, or one that is still to be asked for
   */
  ExportPage(
      Shell shell,
      Memory memory,
      Set<PictureChoice.Extent> extents,
      Optional<Path> last,
      Consumer<Optional<Path>> draw) {
    this.shell = shell;
    this.memory = memory;
    this.extents = EnumSet.copyOf(extents);
    this.last = last;
    this.rows = new ChoiceRows(shell, "export");
    this.elsewhere = button("export.elsewhere", () -> draw.accept(Optional.empty()));
    this.again = button("export.again", () -> draw.accept(lastOfItsKind()));
  }

  void open() {
    page.getStyleClass().add("shell-settings");
    again.getStyleClass().add("cs-first");
    again.setDefaultButton(true);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    PageSheet sheet =
        new PageSheet(
                shell.icons(),
                shell.say("export.title"),
                shell.say("close"),
                shell.layer()::close,
                page)
            .withButtons(List.of(button("export.cancel", () -> {}), elsewhere, again));
    fill();
    shell.layer().open(sheet, again);
  }

  /** Enter draws, wherever the focus is among the choices; Space chooses. */
  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      again.fire();
    }
  }

  private PictureChoice now() {
    return memory.settings().picture();
  }

  private void change(UnaryOperator<PictureChoice> how) {
    memory.change(settings -> settings.withPicture(how.apply(settings.picture())));
    follow();
  }

  private void fill() {
    PictureChoice now = now();
    page.getChildren()
        .setAll(
            row("kind", PictureChoice.Kind.values(), now.kind(), PictureChoice::withKind),
            rows.row("extent", extent(now)),
            row(
                "colours",
                PictureChoice.Colours.values(),
                now.colours(),
                PictureChoice::withColours),
            rows.row("with", flags(now)),
            texts,
            hint);
    texts
        .getChildren()
        .setAll(row("texts", PictureChoice.Texts.values(), now.texts(), PictureChoice::withTexts));
    hint.getStyleClass().addAll("cs-second", "shell-export-hint");
    follow();
  }

  /** Texts are for web pages alone. */
  private void follow() {
    boolean web = now().kind() == PictureChoice.Kind.HTML;
    texts.setDisable(!web);
    elsewhere.setVisible(lastOfItsKind().isPresent());
    elsewhere.setManaged(elsewhere.isVisible());
    hint.say(hint(now(), web));
  }

  private <E extends Enum<E>> Node row(
      String name, E[] values, E chosen, BiFunction<PictureChoice, E, PictureChoice> how) {
    return rows.row(
        name,
        rows.choices(
            "export." + name,
            List.of(values),
            chosen,
            value -> change(choice -> how.apply(choice, value))));
  }

  /** What there is nothing of now cannot be chosen. */
  private Node extent(PictureChoice now) {
    PictureChoice.Extent chosen =
        extents.contains(now.extent()) ? now.extent() : PictureChoice.Extent.ALL;
    return rows.choices(
        "export.extent",
        List.copyOf(extents),
        chosen,
        value -> change(choice -> choice.withExtent(value)));
  }

  private Node flags(PictureChoice now) {
    return rows.flags(
        List.of(
            new ChoiceRows.Flag(
                "legend", now.legend(), on -> change(choice -> choice.withLegend(on))),
            new ChoiceRows.Flag("notes", now.notes(), on -> change(choice -> choice.withNotes(on))),
            new ChoiceRows.Flag(
                "map", now.carriesMap(), on -> change(choice -> choice.withMap(on)))));
  }

  /** Where it goes, and what goes along unseen. */
  private String hint(PictureChoice now, boolean web) {
    String inside =
        !now.carriesMap()
            ? "export.hint.bare"
            : web && now.texts() != PictureChoice.Texts.WHOLE
                ? "export.hint.texts"
                : "export.hint.map";
    return lastOfItsKind()
        .map(file -> shell.say("export.hint.again", file.toString(), shell.say(inside)))
        .orElseGet(() -> shell.say(inside));
  }

  private Optional<Path> lastOfItsKind() {
    return last.filter(
        file -> file.toString().toLowerCase(Locale.ROOT).endsWith(now().kind().suffix()));
  }

  private Button button(String key, Runnable then) {
    Button button = new Button(shell.say(key));
    button.setId(key.replace('.', '-'));
    button.getStyleClass().setAll("cs-button");
    button.setOnAction(
        event -> {
          shell.layer().close();
          then.run();
        });
    return button;
  }
}
