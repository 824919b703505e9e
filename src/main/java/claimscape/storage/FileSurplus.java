package claimscape.storage;

import claimscape.argument.Extension;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonText;
import claimscape.json.JsonWriter;
import claimscape.project.Project;
import claimscape.storage.record.Surplus;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a newer version wrote about the file as a whole: its version, and fields that this one does
 * not know.
 */
record FileSurplus(FormatVersion version, JsonObject fields) {
  private static final String VERSION = "version";
  private static final List<String> KNOWN =
      List.of("format", VERSION, "project", "records", "views");

  /** What a file says besides what is known. */
  static FileSurplus of(FormatVersion version, JsonObject file) {
    JsonObject.Builder unknown = JsonObject.builder();
    for (Map.Entry<String, Json> field : file.members().entrySet()) {
      if (!KNOWN.contains(field.getKey())) {
        unknown.put(field.getKey(), field.getValue());
      }
    }
    return new FileSurplus(version, unknown.build());
  }

  /**
   * What the project keeps for its next file; nothing more than our own version where it doesn't.
   */
  static FileSurplus keptIn(Project project) {
    return project
        .entry(Surplus.fileId())
        .flatMap(entry -> entry instanceof Extension extension ? read(extension) : none())
        .orElse(new FileSurplus(ProjectFile.VERSION, JsonObject.builder().build()));
  }

  private static Optional<FileSurplus> none() {
    return Optional.empty();
  }

  private static Optional<FileSurplus> read(Extension extension) {
    return Surplus.kept(extension)
        .map(
            kept ->
                of(
                    kept.get(VERSION).flatMap(FileSurplus::version).orElse(ProjectFile.VERSION),
                    kept))
        // What would not be read back as it is stays an extension among others.
        .filter(surplus -> surplus.asExtension().equals(Optional.of(extension)));
  }

  private static Optional<FormatVersion> version(Json written) {
    return written instanceof JsonText text ? FormatVersion.parse(text.value()) : Optional.empty();
  }

  /** The extension by which a project keeps this; nothing where there is nothing to keep. */
  Optional<Extension> asExtension() {
    boolean newer =
        version.major() == ProjectFile.VERSION.major()
            && version.minor() > ProjectFile.VERSION.minor();
    JsonObject.Builder kept = JsonObject.builder();
    if (newer) {
      kept.put(VERSION, version.toString());
    }
    JsonObject all = kept.putAll(fields.members()).build();
    return all.isEmpty() ? Optional.empty() : Optional.of(Surplus.ofFile(all));
  }

  /** The fields as they follow the lists of a file. */
  String written() {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Json> field : fields.members().entrySet()) {
      lines
          .append(",\n")
          .append(JsonWriter.compact(Json.text(field.getKey())))
          .append(':')
          .append(JsonWriter.compact(field.getValue()));
    }
    return lines.toString();
  }
}
