package claimscape.ui.shell;

import claimscape.project.Project;
import claimscape.storage.RecentFile;
import claimscape.ui.fx.Phrases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What was open before, in words. */
final class RecentRows {
  private static final int MOST = 6;
  private final Phrases phrases;
  private final Surroundings around;

  RecentRows(Phrases phrases, Surroundings around) {
    this.phrases = phrases;
    this.around = around;
  }

  static RecentFile record(OpenProject open, Path file, Instant now) {
    Project project = open.store().project();
    return new RecentFile(
        file.toAbsolutePath(),
        open.title(),
        (int) project.shownSources().stream().filter(s -> s.held().isPresent()).count(),
        project.statements().size(),
        now);
  }

  /** The latest that are still there. */
  List<StartPage.RecentRow> of(List<RecentFile> files) {
    return files.stream()
        .filter(file -> Files.exists(file.file()))
        .limit(MOST)
        .map(
            file ->
                new StartPage.RecentRow(file.file(), file.title(), size(file), when(file.opened())))
        .toList();
  }

  private String size(RecentFile file) {
    return phrases.count("status.statements", file.statements())
        + " · "
        + phrases.count("start.sources", file.sources());
  }

  private String when(Instant opened) {
    LocalDate day = opened.atZone(around.zone()).toLocalDate();
    LocalDate today = around.clock().instant().atZone(around.zone()).toLocalDate();
    if (day.equals(today)) {
      return phrases.say("start.today", written(opened, "HH:mm"));
    }
    if (day.equals(today.minusDays(1))) {
      return phrases.say("start.yesterday");
    }
    return written(opened, day.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy");
  }

  private String written(Instant instant, String pattern) {
    return DateTimeFormatter.ofPattern(pattern, around.locale())
        .withZone(around.zone())
        .format(instant);
  }
}
