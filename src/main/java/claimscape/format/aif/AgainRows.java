package claimscape.format.aif;

import claimscape.argument.Relation;
import claimscape.argument.Statement;
import claimscape.argument.Voice;
import claimscape.json.JsonObject;
import claimscape.project.Project;

/** Kept nodes with what the project says by now; what it does not speak of stays as it was. */
final class AgainRows {
  private AgainRows() {}

  static AifNode statement(AifNode kept, Statement statement, Project project) {
    return kept.isLocution() ? locution(kept, statement, project) : worded(kept, statement.text());
  }

  /** A text that only differs by its line breaks stays as it was. */
  private static AifNode worded(AifNode kept, String text) {
    return text.equals(kept.text())
        ? kept
        : reread(JsonObject.builder().putAll(kept.written().members()).put("text", text).build());
  }

  private static AifNode locution(AifNode kept, Statement statement, Project project) {
    Locution was = Locution.of(kept.text());
    String speaker =
        statement.chain().isEmpty()
            ? ""
            : project
                .voice(statement.chain().getLast().voice())
                .map(Voice::name)
                .orElse(was.speaker());
    boolean same =
        was.said().equals(statement.text())
            && (was.speaker().isEmpty() || was.speaker().equals(speaker));
    return same ? kept : worded(kept, Locution.written(speaker, NewRows.oneLine(statement.text())));
  }

  /** A relation whose kind or scheme was changed loses what the file said of its scheme. */
  static AifNode relation(AifNode kept, Relation relation) {
    boolean same =
        kept.type().equals(NewRows.type(relation.kind()))
            && AifSchemes.shown(kept).equals(relation.scheme());
    if (same) {
      return kept;
    }
    JsonObject.Builder changed = JsonObject.builder();
    kept.written()
        .members()
        .forEach(
            (name, value) -> {
              if (!name.equals("schemeID")) {
                changed.put(name, value);
              }
            });
    NewRows.relation(kept.id(), relation)
        .written()
        .members()
        .forEach(
            (name, value) -> {
              if (!name.equals("nodeID")) {
                changed.put(name, value);
              }
            });
    return reread(changed.build());
  }

  private static AifNode reread(JsonObject row) {
    return AifRows.node(row).orElseThrow();
  }
}
