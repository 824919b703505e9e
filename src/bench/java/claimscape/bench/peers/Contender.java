package claimscape.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A tool that lays out maps. */
interface Contender {

  String name();

  /**
   * Gives it a map.
   *
   * @param folder for what it writes
   */
  Result lay(Given given, Duration limit, Path folder) throws IOException, InterruptedException;
}
