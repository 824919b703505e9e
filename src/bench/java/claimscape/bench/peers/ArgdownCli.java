package claimscape.bench.peers;

import claimscape.layout.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Argdown command line, which draws by a {@code dot} compiled for JavaScript. It chooses its
 * own boxes, so only the picture as a whole is compared.
 */
record ArgdownCli(Path script) implements Contender {

  private static final Pattern VIEW =
      Pattern.compile("viewBox=\"([-\\d.]+) ([-\\d.]+) ([-\\d.]+) ([-\\d.]+)\"");
  private static final Pattern SCALE = Pattern.compile("transform=\"scale\\(([\\d.]+)");
  private static final Pattern LETTERS = Pattern.compile("font-size=\"([\\d.]+)\"");

  @Override
  public String name() {
    return "argdown";
  }

  @Override
  public Result lay(Given given, Duration limit, Path folder)
      throws IOException, InterruptedException {
    if (given.argdown().isEmpty()) {
      return new Result.Absent("no such file");
    }
    Path out = Files.createTempDirectory(folder, "argdown");
    String input = given.argdown().getFirst().toString();
    Trial trial =
        Trial.of(
            List.of("node", script.toString(), "map", input, out.toString(), "-f", "svg"),
            limit,
            folder);
    try (Stream<Path> files = Files.list(out)) {
      List<Path> pictures = files.toList();
      if (trial.output().isEmpty() || pictures.isEmpty()) {
        return new Result.Unfinished(trial.seconds(), trial.megabytes());
      }
      Placed placed = placed(Files.readString(pictures.getFirst()));
      return new Result.Done(placed, trial.seconds(), trial.seconds(), trial.megabytes(), -1);
    }
  }

  private static Placed placed(String svg) throws IOException {
    Matcher view = VIEW.matcher(svg);
    if (!view.find()) {
      throw new IOException("an SVG without a view box");
    }
    double scale = least(SCALE, svg).orElse(1);
    double letters = least(LETTERS, svg).orElse(0) * scale;
    Size size = new Size(Double.parseDouble(view.group(3)), Double.parseDouble(view.group(4)));
    return new Placed(List.of(), size, letters);
  }

  private static OptionalDouble least(Pattern pattern, String svg) {
    return pattern.matcher(svg).results().mapToDouble(r -> Double.parseDouble(r.group(1))).min();
  }
}
