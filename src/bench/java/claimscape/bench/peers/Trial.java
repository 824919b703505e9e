package claimscape.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs a command in a process of its own, for limited seconds of the processor, and reads what the
 * system says about it.
 *
 * @param output what it printed; nothing if it was killed at the end of its time or failed
 * @param seconds of the processor, user and system
 * @param megabytes the most that it held at once
 */
record Trial(Optional<List<String>> output, double seconds, double megabytes) {

  /** The system tells a process what its ended children used, and Java doesn't pass it on. */
  private static final String WATCH =
      """
      import resource, subprocess, sys
      limit, out = int(sys.argv[1]), open(sys.argv[2], 'w')
      def limited():
          resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
      try:
          code = subprocess.run(sys.argv[3:], stdout=out, stderr=subprocess.STDOUT,
                                preexec_fn=limited, timeout=4 * limit).returncode
      except subprocess.TimeoutExpired:
          code = 'late'
      used = resource.getrusage(resource.RUSAGE_CHILDREN)
      print(code, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)
      """;

  static Trial of(List<String> command, Duration limit, Path folder)
      throws IOException, InterruptedException {
    Path out = folder.resolve("output.txt");
    Path figures = folder.resolve("figures.txt");
    List<String> all = new ArrayList<>(List.of("python3", "-c", WATCH));
    all.add(Long.toString(limit.toSeconds()));
    all.add(out.toString());
    all.addAll(command);
    Process process =
        new ProcessBuilder(all).redirectErrorStream(true).redirectOutput(figures.toFile()).start();
    process.waitFor();
    String[] words = Files.readString(figures).strip().split(" ");
    if (words.length != 3) {
      throw new IOException("could not run " + command + ": " + Files.readString(figures));
    }
    Optional<List<String>> output =
        words[0].equals("0") ? Optional.of(Files.readAllLines(out)) : Optional.empty();
    return new Trial(output, Double.parseDouble(words[1]), Double.parseDouble(words[2]));
  }
}
