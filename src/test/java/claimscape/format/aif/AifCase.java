package claimscape.format.aif;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.format.Input;
import claimscape.format.Reading;
import claimscape.format.WriteOptions;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.Parsed;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** A case file, read. */
record AifCase(Input input, Reading reading) {

  static AifCase of(String name) throws IOException {
    String file = "/cases/aif/" + name + ".json";
    try (InputStream in = AifCase.class.getResourceAsStream(file)) {
      return of(new Input(name + ".json", Objects.requireNonNull(in, file).readAllBytes()));
    }
  }

  static AifCase of(Input input) {
    return new AifCase(input, new AifReader().read(input));
  }

  Project project() {
    return reading.project().orElseThrow();
  }

  List<String> problems() {
    return reading.problems().stream().map(Problem::code).toList();
  }

  Statement statement(String id) {
    return project().statement(new StatementId(id)).orElseThrow();
  }

  Relation relation(String id) {
    return project().relation(new RelationId(id)).orElseThrow();
  }

  String voice(VoiceId id) {
    return project().voice(id).map(Voice::name).orElseThrow();
  }

  /** The same map after it was written and read again. */
  AifCase again() {
    return of(new Input(input.fileName(), written(project())));
  }

  /** The items of a list of the file. */
  List<Json> rows(String list) {
    Parsed parsed = JsonReader.parse(input.bytes());
    JsonObject document = (JsonObject) ((Parsed.Whole) parsed).json();
    return document.get(list).orElseThrow() instanceof JsonArray rows ? rows.items() : List.of();
  }

  static byte[] written(Project project) {
    return new AifWriter().write(project, WriteOptions.USUAL).bytes();
  }
}
