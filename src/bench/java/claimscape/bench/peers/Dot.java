package claimscape.bench.peers;

import claimscape.layout.Box;
import claimscape.layout.End;
import claimscape.layout.Link;
import claimscape.layout.Rect;
import claimscape.layout.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Graphviz {@code dot} with boxes of fixed size, the root on top. */
record Dot() implements Contender {

  private static final double INCH = 72;
  private static final double LETTERS = 13;

  @Override
  public String name() {
    return "dot";
  }

  @Override
  public Result lay(Given given, Duration limit, Path folder)
      throws IOException, InterruptedException {
    Path file = folder.resolve("map.dot");
    Files.write(file, graph(given));
    Trial trial = Trial.of(List.of("dot", "-Tplain", file.toString()), limit, folder);
    if (trial.output().isEmpty()) {
      return new Result.Unfinished(trial.seconds(), trial.megabytes());
    }
    Placed placed = placed(trial.output().get(), given.size());
    return new Result.Done(placed, trial.seconds(), trial.seconds(), trial.megabytes(), -1);
  }

  private static List<String> graph(Given given) {
    List<String> lines = new ArrayList<>();
    lines.add("digraph map { rankdir=BT; nodesep=0.33; ranksep=0.55;");
    lines.add("node [shape=box, fixedsize=true, label=\"\"];");
    for (int v = 0; v < given.size(); v++) {
      Box box = given.plan().boxes().get(v);
      lines.add(v + " [width=" + box.width() / INCH + ", height=" + box.height() / INCH + "];");
    }
    for (Link link : given.plan().links()) {
      if (link.target() instanceof End.ToBox(int target)) {
        lines.add(link.sources().getFirst() + " -> " + target + ";");
      }
    }
    lines.add("}");
    return lines;
  }

  /** Plain output counts from the bottom, in inches, and names the middles of the boxes. */
  private static Placed placed(List<String> lines, int boxes) {
    Rect[] places = new Rect[boxes];
    Size size = new Size(0, 0);
    for (String line : lines) {
      String[] words = line.split(" ");
      if (words[0].equals("graph")) {
        size = new Size(inches(words[2]), inches(words[3]));
      } else if (words[0].equals("node")) {
        double width = inches(words[4]);
        double height = inches(words[5]);
        double x = inches(words[2]) - width / 2;
        double y = size.height() - inches(words[3]) - height / 2;
        places[Integer.parseInt(words[1])] = new Rect(x, y, width, height);
      }
    }
    return new Placed(List.of(places), size, LETTERS);
  }

  private static double inches(String word) {
    return Double.parseDouble(word) * INCH;
  }
}
