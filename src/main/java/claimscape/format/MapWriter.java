package claimscape.format;

import claimscape.project.Project;
import java.io.IOException;

/** Writes maps of one format. */
public interface MapWriter {

  /**
   * The whole file. The same project and options give the same bytes.
   *
   * @throws IOException if something that writing needs, such as a font, cannot be read
   */
  Writing write(Project project, WriteOptions options) throws IOException;
}
