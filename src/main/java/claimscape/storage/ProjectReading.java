package claimscape.storage;

import claimscape.argument.Entry;
import claimscape.argument.EntryId;
import claimscape.argument.Extension;
import claimscape.argument.Held;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.json.At;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonFault;
import claimscape.json.JsonLimits;
import claimscape.json.JsonObject;
import claimscape.json.JsonReader;
import claimscape.json.Parsed;
import claimscape.project.Project;
import claimscape.storage.record.Places;
import claimscape.storage.record.Records;
import claimscape.storage.record.Surplus;
import claimscape.storage.record.Unreadable;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One file on its way to a project. */
final class ProjectReading {
  private final Limits limits;
  private final List<Problem> notes = new ArrayList<>();
  private final Map<EntryId, Entry> entries = new TreeMap<>();
  private final Map<EntryId, At> places = new TreeMap<>();
  private final Map<SourceId, SourceText> texts = new TreeMap<>();

  ProjectReading(Limits limits) {
    this.limits = limits;
  }

  Opening read(byte[] file) {
    JsonLimits json = new JsonLimits(limits.bytes(), limits.depth(), JsonLimits.STANDARD.text());
    if (file.length > limits.bytes()) {
      return ProjectFile.tooLong(limits);
    }
    return switch (new JsonReader(json).read(file)) {
      case Parsed.Broken(JsonFault fault) -> {
        Problem why = Problem.of(fault.code(), fault.args().toArray(String[]::new));
        yield new Opening.NotOpened(Places.put(why, fault.at()));
      }
      case Parsed.Whole(Json document) -> {
        try {
          yield project(document);
        } catch (Unreadable e) {
          yield new Opening.NotOpened(e.why());
        }
      }
    };
  }

  private Opening project(Json document) throws Unreadable {
    if (!(document instanceof JsonObject file)
        || !file.text("format").equals(Optional.of(ProjectFile.FORMAT))) {
      return new Opening.NotOpened(Problem.of("storage.format.foreign"));
    }
    String written = file.text("version").orElse("");
    Optional<FormatVersion> version = FormatVersion.parse(written);
    if (version.isEmpty() || version.get().major() < ProjectFile.VERSION.major()) {
      return new Opening.NotOpened(Problem.of("storage.version.unknown", written));
    }
    if (version.get().major() > ProjectFile.VERSION.major()) {
      return new Opening.NotOpened(Problem.of("storage.version.newer", written));
    }
    List<JsonObject> records = list(file, "records");
    List<JsonObject> views = list(file, "views");
    Optional<Problem> tooMany = tooMany(records, views);
    if (tooMany.isPresent()) {
      return new Opening.NotOpened(tooMany.get());
    }
    take(Records.header(header(file)), file);
    // The texts come first, for the offsets of passages are counted in them.
    takeAll(records, "records", true);
    takeAll(views, "views", true);
    takeAll(records, "records", false);
    takeAll(views, "views", false);
    Optional<Extension> surplus = FileSurplus.of(version.get(), file).asExtension();
    surplus.ifPresent(kept -> entries.put(kept.id(), kept));
    return built();
  }

  private void takeAll(List<JsonObject> records, String list, boolean sources) throws Unreadable {
    for (JsonObject record : records) {
      if (isSource(record) == sources) {
        take(record, list);
      }
    }
  }

  private static boolean isSource(JsonObject record) {
    return record.text("record").equals(Optional.of("source"));
  }

  private static JsonObject header(JsonObject file) throws Unreadable {
    if (file.get("project").orElse(Json.nothing()) instanceof JsonObject header) {
      return header;
    }
    throw new Unreadable(Problem.of("storage.list.missing", "project"));
  }

  private static List<JsonObject> list(JsonObject file, String name) throws Unreadable {
    if (!(file.get(name).orElse(Json.nothing()) instanceof JsonArray array)) {
      throw new Unreadable(Problem.of("storage.list.missing", name));
    }
    List<JsonObject> records = new ArrayList<>();
    for (Json item : array.items()) {
      if (!(item instanceof JsonObject record)) {
        throw new Unreadable(Places.put(Problem.of("storage.list.item", name), item.at()));
      }
      records.add(record);
    }
    return records;
  }

  private Optional<Problem> tooMany(List<JsonObject> records, List<JsonObject> views) {
    int statements = count(records, "statement") + count(views, "statement");
    int passages = count(records, "passage") + count(views, "passage");
    if (statements > limits.statements()) {
      return Optional.of(
          Problem.of("storage.statements.many", Integer.toString(limits.statements())));
    }
    return passages > limits.passages()
        ? Optional.of(Problem.of("storage.passages.many", Integer.toString(limits.passages())))
        : Optional.empty();
  }

  private static int count(List<JsonObject> records, String kind) {
    return (int) records.stream().filter(r -> r.text("record").equals(Optional.of(kind))).count();
  }

  private void take(JsonObject record, String list) throws Unreadable {
    Optional<Records.Read> read =
        Records.read(record, source -> Optional.ofNullable(texts.get(source)));
    if (read.isPresent()) {
      take(read.get(), record);
    } else {
      put(Surplus.ofRecord(list, record), record);
    }
  }

  private void take(Records.Read read, JsonObject record) throws Unreadable {
    notes.addAll(read.notes());
    put(read.entry(), record);
    if (read.entry() instanceof Source source) {
      source.held().map(Held::text).ifPresent(text -> texts.put(source.id(), text));
    }
    Optional<Extension> unknown = Surplus.of(read.entry().id(), read.unknown());
    if (unknown.isPresent()) {
      put(unknown.get(), record);
    }
  }

  private void put(Entry entry, JsonObject record) throws Unreadable {
    if (entries.put(entry.id(), entry) != null) {
      throw new Unreadable(
          Places.put(Problem.of("storage.record.twice", Records.name(record)), record.at()));
    }
    places.put(entry.id(), record.at());
  }

  private Opening built() {
    return switch (Project.of(entries.values())) {
      case Project.Built.Whole(Project project) -> new Opening.Opened(project, notes);
      case Project.Built.Broken(List<Project.Built.Breach> breaches) ->
          new Opening.NotOpened(placed(breaches.getFirst()));
    };
  }

  private Problem placed(Project.Built.Breach breach) {
    return Places.put(breach.what(), places.getOrDefault(breach.entry(), At.NOWHERE));
  }
}
