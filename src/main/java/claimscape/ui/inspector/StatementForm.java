package claimscape.ui.inspector;

import claimscape.argument.Level;
import claimscape.argument.Origin;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.edit.Reword;
import claimscape.session.Workbench;
import claimscape.ui.fx.WordsField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The sheet of a statement: text, passages, voices, links, particulars. */
final class StatementForm extends VBox {
  private static final int SHOWN = 3;

  private final List<PassageLine> lines = new ArrayList<>();
  private final WordsField text;
  private final Particulars particulars;

  StatementForm(
      StatementSheet sheet, Workbench bench, Pieces pieces, boolean more, Runnable showMore) {
    getStyleClass().add("cs-inspector-sheet");
    Statement statement = sheet.statement();
    StatementId id = statement.id();
    boolean target = bench.desk().targets().contains(id);
    text =
        new WordsField(
            statement.text(),
            pieces.say("inspector.text.name"),
            words -> bench.desk().make(new Reword(id, words)));
    text.getStyleClass().add("cs-inspector-text");
    getChildren().add(pieces.head(statement.role(), statement.label().toString(), target));
    getChildren().add(text);
    addPassages(sheet, bench, pieces, more, showMore);
    if (bench.level().includes(Level.STANDARD)) {
      addVoices(sheet, pieces);
    }
    addLinks(sheet, pieces);
    particulars = new Particulars(statement, bench, pieces);
    if (bench.level().includes(Level.FULL)) {
      getChildren().add(particulars);
    }
  }

  /** Whether the user is writing in one of the fields. */
  boolean writing() {
    return text.writing() || particulars.writing() || lines.stream().anyMatch(PassageLine::writing);
  }

  void editText() {
    text.edit();
  }

  private void addPassages(
      StatementSheet sheet, Workbench bench, Pieces pieces, boolean more, Runnable showMore) {
    List<PassageRow> rows = sheet.passages();
    if (rows.isEmpty()) {
      Label origin = new Label(pieces.say(originKey(sheet.statement())));
      origin.setWrapText(true);
      origin.getStyleClass().add("cs-second");
      getChildren().add(pieces.group(origin));
      return;
    }
    VBox group =
        pieces.group(
            pieces.heading(
                pieces.say(rows.size() == 1 ? "inspector.passage" : "inspector.passages"),
                pieces.say(
                    sheet.sources() == 1 ? "inspector.inOneSource" : "inspector.inSources",
                    Integer.toString(rows.size()),
                    Integer.toString(sheet.sources()))));
    int shown = more || rows.size() <= SHOWN + 1 ? rows.size() : SHOWN;
    for (PassageRow row : rows.subList(0, shown)) {
      PassageLine line = new PassageLine(row, rows.size() == 1, bench, pieces);
      lines.add(line);
      group.getChildren().add(line);
    }
    if (shown < rows.size()) {
      String words = pieces.say("inspector.more", Integer.toString(rows.size() - shown));
      group.getChildren().add(pieces.more(words, showMore));
    }
    if (rows.size() > 1) {
      group.getChildren().add(pieces.compare());
    }
    getChildren().add(group);
  }

  private static String originKey(Statement statement) {
    return switch (statement.origin()) {
      case Origin.Anchored anchored -> "inspector.origin.none";
      case Origin.Implicit implicit -> "inspector.origin.implicit";
      case Origin.Own own -> "inspector.origin.own";
    };
  }

  private void addVoices(StatementSheet sheet, Pieces pieces) {
    if (!sheet.voices().isEmpty()) {
      VBox group = pieces.group(pieces.heading(pieces.say("inspector.voices"), ""));
      sheet.voices().forEach(row -> group.getChildren().add(pieces.voices(row)));
      getChildren().add(group);
    }
  }

  private void addLinks(StatementSheet sheet, Pieces pieces) {
    if (sheet.links().isEmpty()) {
      return;
    }
    String number = Integer.toString(sheet.linkCount());
    VBox group = pieces.group(pieces.heading(pieces.say("inspector.links"), number));
    for (LinkGroup links : sheet.links()) {
      Label heading = new Label(pieces.say("links." + links.key()));
      heading.getStyleClass().addAll("cs-row-words", "cs-second");
      group.getChildren().add(heading);
      for (LinkRow row : links.rows()) {
        Node line = pieces.link(row);
        group.getChildren().add(line);
      }
    }
    getChildren().add(group);
  }
}
