package claimscape.bench.peers;

import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.bench.TreeLikeMap;
import claimscape.drawing.Drawing;
import claimscape.drawing.Themes;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapDrawing;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.sheet.Sheet;
import claimscape.drawing.sheet.SheetOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.layout.Cancel;
import claimscape.picture.Svg;
import claimscape.project.Project;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what an SVG of one map costs here, by {@code dot} and by the Argdown command line where it
 * is installed: seconds of the processor from the map to the bytes, and how often ours goes into
 * theirs. Ours is the last of five runs; theirs are processes that begin anew. The arguments are
 * numbers of statements, and {@code argdown=FILE}, the script of that tool.
 */
public final class PicturePeers {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final int LINE = 36;
  private static final int RUNS = 5;

  private final Measure measure = new Measure(new Typefaces());
  private final Path argdown;
  private final Path folder;

  private PicturePeers(Path argdown, Path folder) {
    this.argdown = argdown;
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    List<Integer> sizes = new ArrayList<>();
    Path argdown = Path.of("../shared/peers/node_modules/@argdown/cli/dist/cli.js");
    for (String arg : args) {
      if (arg.startsWith("argdown=")) {
        argdown = Path.of(arg.substring(8));
      } else {
        sizes.add(Integer.valueOf(arg));
      }
    }
    PicturePeers peers = new PicturePeers(argdown, Files.createTempDirectory("pictures"));
    for (int size : sizes.isEmpty() ? List.of(1_000, 10_000) : sizes) {
      peers.compare(size);
    }
  }

  private void compare(int size) throws IOException, InterruptedException {
    Project project = TreeLikeMap.of(size);
    for (int i = 1; i < RUNS; i++) {
      svg(project);
    }
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    byte[] bytes = svg(project);
    double ours = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    double target = size <= 1_000 ? .3 : 3;
    System.out.printf(
        Locale.ROOT,
        "%,7d  ours     %6.2f s  %5.1f MB  %s%n",
        size,
        ours,
        bytes.length / 1e6,
        size != 1_000 && size != 10_000 ? "" : ours <= target ? "target met" : "target missed");
    Path dot = Files.write(folder.resolve("map.dot"), graph(project));
    tell(size, "dot", ours, Trial.of(List.of("dot", "-Tsvg", dot.toString()), LIMIT, folder));
    if (Files.isRegularFile(argdown)) {
      Path map = Files.write(folder.resolve("map.argdown"), outline(project));
      String out = Files.createTempDirectory(folder, "argdown").toString();
      List<String> command =
          List.of("node", argdown.toString(), "map", map.toString(), out, "-f", "svg");
      tell(size, "argdown", ours, Trial.of(command, LIMIT, folder));
    } else {
      System.out.println("         The Argdown command line is not there: " + argdown);
    }
  }

  private static void tell(int size, String name, double ours, Trial trial) {
    System.out.printf(
        Locale.ROOT,
        "%,7d  %-8s %6.2f s  %s%.1f x ours%s%n",
        size,
        name,
        trial.seconds(),
        trial.output().isEmpty() ? "more than " : "",
        trial.seconds() / ours,
        trial.output().isEmpty() ? ", unfinished" : "");
  }

  private byte[] svg(Project project) {
    MapDrawing map =
        new Easel(measure, Locale.ENGLISH).draw(project, MapOptions.USUAL, Cancel.never());
    SheetOptions around = new SheetOptions("Figures", "", true, false);
    Drawing sheet = new Sheet(measure, Locale.ENGLISH).around(map, project, around);
    return Svg.of(sheet, Themes.LIGHT).getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> graph(Project project) {
    List<String> lines = new ArrayList<>();
    lines.add("digraph map { rankdir=BT; node [shape=box, fontsize=13];");
    for (Statement statement : project.statements().values()) {
      String wrapped = statement.text().replaceAll("(.{1," + LINE + "})(\\s|$)", "$1\\\\n");
      lines.add(statement.id().value() + " [label=\"" + wrapped + "\"];");
    }
    for (Relation relation : project.relations().values()) {
      if (relation.target() instanceof StatementId to) {
        lines.add(relation.premises().getFirst().value() + " -> " + to.value() + ";");
      }
    }
    lines.add("}");
    return lines;
  }

  private static List<String> outline(Project project) {
    List<String> lines = new ArrayList<>();
    for (Statement statement : project.statements().values()) {
      lines.add("[" + statement.id().value() + "]: " + statement.text());
      lines.add("");
    }
    for (Relation relation : project.relations().values()) {
      if (relation.target() instanceof StatementId to) {
        lines.add("[" + to.value() + "]");
        String sign = relation.kind() == RelationKind.ATTACKS ? "-" : "+";
        lines.add("  " + sign + " [" + relation.premises().getFirst().value() + "]");
        lines.add("");
      }
    }
    return lines;
  }
}
