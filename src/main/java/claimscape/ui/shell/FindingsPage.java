package claimscape.ui.shell;

import claimscape.analysis.Findings;
import claimscape.analysis.Findings.Finding;
import claimscape.session.Desk;
import claimscape.session.Jobs;
import claimscape.ui.fx.Script;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What waits to be looked at; a click or Enter goes there. */
final class FindingsPage {
  private final Shell shell;
  private final Jobs jobs;
  private final ListView<Finding> list = new ListView<>();

  FindingsPage(Shell shell, Jobs jobs) {
    this.shell = shell;
    this.jobs = jobs;
  }

  /** The list; it is filled as soon as all quotes are looked through. */
  Node content() {
    list.setId("findings");
    list.getStyleClass().add("shell-findings");
    list.setAccessibleText(shell.say("findings.title"));
    list.setCellFactory(view -> new Row());
    list.setOnMouseClicked(event -> go());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go();
          }
        });
    list.setPlaceholder(words(shell.say("findings.looking")));
    shell
        .current()
        .map(open -> open.store().project())
        .ifPresentOrElse(
            project -> {
              Jobs.Work<Findings> work = progress -> Findings.of(project);
              jobs.latest(shell.say("job.findings"), work, this::show);
            },
            () -> show(new Findings(List.of())));
    return list;
  }

  private void show(Findings findings) {
    list.setPlaceholder(words(shell.say("findings.none")));
    list.getItems().setAll(findings.all());
    list.getSelectionModel().selectFirst();
    if (!findings.all().isEmpty()) {
      list.requestFocus();
    }
  }

  private static Label words(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("shell-question");
    return label;
  }

  private void go() {
    Finding finding = list.getSelectionModel().getSelectedItem();
    if (finding != null) {
      shell.layer().close();
      shell.current().map(open -> open.bench().desk()).ifPresent(desk -> go(finding, desk));
    }
  }

  private static void go(Finding finding, Desk desk) {
    desk.select(List.of(finding.statement()));
    desk.centre(finding.statement());
    finding.passage().ifPresent(desk::reveal);
  }

  private final class Row extends ListCell<Finding> {
    @Override
    protected void updateItem(@org.jspecify.annotations.Nullable Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setGraphic(finding == null ? null : line(finding));
      setAccessibleText(finding == null ? "" : about(finding) + ": " + finding.words());
    }

    private Node line(Finding finding) {
      Label words = Script.dress(new Label(finding.words()));
      words.setMinWidth(0);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      Label about = new Label(about(finding));
      about.setMinWidth(Region.USE_PREF_SIZE);
      about.getStyleClass().addAll("cs-small", "cs-second");
      HBox line = new HBox(glyph(finding), words, about);
      line.getStyleClass().add("shell-palette-row");
      line.setPrefWidth(0);
      return line;
    }

    private Node glyph(Finding finding) {
      return shell
          .current()
          .flatMap(open -> open.store().project().statement(finding.statement()))
          .map(statement -> shell.icons().glyph(statement.role(), 12))
          .orElseGet(() -> shell.icons().icon("findings", 12));
    }

    private String about(Finding finding) {
      return shell.say("findings." + finding.kind().name().toLowerCase(Locale.ROOT));
    }
  }
}
