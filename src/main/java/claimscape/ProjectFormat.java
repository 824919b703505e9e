package claimscape;

import claimscape.format.Input;
import claimscape.format.MapFormat;
import claimscape.format.MapReader;
import claimscape.format.MapWriter;
import claimscape.format.Reading;
import claimscape.format.WriteOptions;
import claimscape.format.Writing;
import claimscape.project.Project;
import claimscape.storage.Limits;
import claimscape.storage.Opening;
import claimscape.storage.ProjectFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The project file as one of the formats. It loses nothing. */
final class ProjectFormat implements MapReader, MapWriter {
  private static final String ID = "claimscape";
  private static final String SUFFIX = ".claimscape";

  private ProjectFormat() {}

  static MapFormat of() {
    ProjectFormat format = new ProjectFormat();
    return new MapFormat(ID, List.of(SUFFIX), new MapFormat.Ability.InOut(format, format));
  }

  @Override
  public boolean looksLike(Input input) {
    return input.fileName().toLowerCase(Locale.ROOT).endsWith(SUFFIX)
        || input.head().replaceAll("\\s", "").startsWith("{\"format\":\"claimscape\"");
  }

  @Override
  public Reading read(Input input) {
    return switch (ProjectFile.read(input.bytes(), Limits.STANDARD)) {
      case Opening.Opened opened -> new Reading(Optional.of(opened.project()), opened.problems());
      case Opening.NotOpened refused -> Reading.failed(refused.why());
    };
  }

  @Override
  public Writing write(Project project, WriteOptions options) {
    return new Writing(ProjectFile.write(project), List.of());
  }
}
