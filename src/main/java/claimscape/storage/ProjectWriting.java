package claimscape.storage;

import claimscape.argument.Entry;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.json.JsonObject;
import claimscape.json.JsonWriter;
import claimscape.project.Project;
import claimscape.storage.record.Records;
import claimscape.storage.record.Surplus;
import claimscape.storage.record.Texts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One project on its way to bytes. */
final class ProjectWriting {
  private final Project project;
  private final Texts texts;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Extensions that went back into the places which they were kept for. */
  private final Set<ExtensionId> restored = new TreeSet<>();

  ProjectWriting(Project project) {
    this.project = project;
    this.texts = id -> project.source(id).flatMap(Source::held).map(Held::text);
  }

  byte[] bytes() {
    FileSurplus file = FileSurplus.keptIn(project);
    file.asExtension().map(Extension::id).ifPresent(restored::add);
    say(
        "{\"format\":\"%s\",\"version\":\"%s\",\n\"project\":"
            .formatted(ProjectFile.FORMAT, file.version()));
    say(line(project.header()));
    // Views come last in the file, but what is restored into them is known before the extensions.
    List<String> views = lines(views());
    say(",\n\"records\":[");
    String before = "\n";
    for (Entry entry : records().toList()) {
      say(before);
      say(line(entry));
      before = ",\n";
    }
    for (Extension extension : project.extensions().values()) {
      Optional<String> kept = keptRecord(extension, "views");
      if (kept.isPresent()) {
        views.add(kept.get());
      } else if (!restored.contains(extension.id())) {
        say(before);
        say(keptRecord(extension, "records").orElseGet(() -> line(extension)));
        before = ",\n";
      }
    }
    say("\n],\n\"views\":[");
    say(views.isEmpty() ? "" : "\n" + String.join(",\n", views));
    say("\n]");
    say(file.written());
    say("}\n");
    return out.toByteArray();
  }

  private Stream<Entry> records() {
    return Stream.of(
            project.sources().values(),
            project.voices().values(),
            project.statements().values(),
            project.passages().values(),
            project.relations().values())
        .flatMap(entries -> entries.stream());
  }

  private Stream<Entry> views() {
    return Stream.of(project.pins(), project.folds(), project.views())
        .flatMap(entries -> entries.stream());
  }

  private List<String> lines(Stream<Entry> entries) {
    return new ArrayList<>(entries.map(this::line).toList());
  }

  private String line(Entry entry) {
    JsonObject record = Records.write(entry, texts);
    return JsonWriter.compact(project.extensions().isEmpty() ? record : whole(entry, record));
  }

  /** The record with what a newer version wrote into it. */
  private JsonObject whole(Entry entry, JsonObject record) {
    ExtensionId id = Surplus.idFor(entry.id());
    Optional<JsonObject> whole =
        Optional.ofNullable(project.extensions().get(id))
            .flatMap(Surplus::kept)
            .flatMap(unknown -> Surplus.restored(entry, record, unknown, texts));
    whole.ifPresent(found -> restored.add(id));
    return whole.orElse(record);
  }

  /** A record of a kind that only a newer version knows. */
  private static Optional<String> keptRecord(Extension extension, String list) {
    return Surplus.kept(extension)
        .filter(record -> !Records.knows(record))
        .filter(record -> Surplus.ofRecord(list, record).equals(extension))
        .map(JsonWriter::compact);
  }

  private void say(String text) {
    out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
