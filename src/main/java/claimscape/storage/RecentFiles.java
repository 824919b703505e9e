package claimscape.storage;

import claimscape.json.Json;
import claimscape.json.JsonObject;
import claimscape.json.JsonWriter;
import claimscape.storage.record.Fields;
import claimscape.storage.record.Unreadable;
import claimscape.text.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The projects that were open last, the latest first, each file once.
 *
 * @param files not more than {@value #MOST}
 */
public record RecentFiles(List<RecentFile> files) {
  /** How many are remembered. */
  public static final int MOST = 20;

  public RecentFiles {
    files = files.stream().limit(MOST).toList();
  }

  /** The list with this project on top. */
  public RecentFiles with(RecentFile opened) {
    List<RecentFile> next = new ArrayList<>(List.of(opened));
    next.addAll(without(opened.file()).files);
    return new RecentFiles(next);
  }

  /** The list without this project. */
  public RecentFiles without(Path file) {
    return new RecentFiles(files.stream().filter(recent -> !recent.file().equals(file)).toList());
  }

  /** Reads the list; a missing file is an empty list, a damaged one too, with a problem. */
  public static Kept<RecentFiles> read(Path file) {
    return Kept.read(file, new RecentFiles(List.of()), RecentFiles::of);
  }

  private static RecentFiles of(Fields fields) throws Unreadable {
    return new RecentFiles(fields.objects("files", RecentFiles::recent));
  }

  private static RecentFile recent(Fields fields) throws Unreadable {
    return new RecentFile(
        Path.of(fields.text("file")),
        fields.textOrEmpty("title"),
        fields.whole("sources"),
        fields.whole("statements"),
        fields.instant("opened"));
  }

  /** Writes the list; the problem if that failed. */
  public Optional<Problem> write(Path file) {
    JsonObject list =
        JsonObject.builder()
            .put("files", Json.array(files.stream().map(RecentFiles::json).toList()))
            .build();
    return Kept.write(file, JsonWriter.pretty(list).getBytes(StandardCharsets.UTF_8));
  }

  private static JsonObject json(RecentFile recent) {
    return JsonObject.builder()
        .put("file", recent.file().toString())
        .put("title", recent.title())
        .put("sources", recent.sources())
        .put("statements", recent.statements())
        .put("opened", recent.opened().toString())
        .build();
  }
}
