package claimscape.bench.peers;

import claimscape.bench.peers.Measures.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Prints our layout beside {@code dot}, ELK layered and, where it is installed, the Argdown command
 * line: the same maps, the same measures, and which targets are met.
 *
 * <p>Arguments: {@code limit=12} seconds for each tool and map; {@code sizes=100,1000} of bushy
 * maps and {@code deep=1000} of deep ones; {@code alone=100000} for ours only; {@code
 * argdown=FILE}, the script of that tool; {@code generator=FILE}, where the generator of the maps
 * is elsewhere.
 */
public final class PeerFigures {

  /** Ours is repeated until it is warm, and must be measured whatever it takes. */
  private static final int OURS = 5;

  private static final int ALONE = 10;

  private final Duration limit;
  private final Path folder;
  private final List<Contender> peers = new ArrayList<>();
  private final Contender ours = new JavaContender("ours", OurLayout.class);
  private final Contender dot = new Dot();
  private final Set<String> beaten = new HashSet<>();

  private PeerFigures(Duration limit, Path argdown, Path folder) {
    this.limit = limit;
    this.folder = folder;
    peers.add(dot);
    peers.add(new JavaContender("ELK layered", ElkLayered.class));
    if (Files.isRegularFile(argdown)) {
      peers.add(new ArgdownCli(argdown));
    } else {
      System.out.println("The Argdown command line is not there: " + argdown);
    }
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path generator = Path.of(option(args, "generator", "../shared/peers/gen_argmap.py"));
    Path argdown =
        Path.of(option(args, "argdown", "../shared/peers/node_modules/@argdown/cli/dist/cli.js"));
    Duration limit = Duration.ofSeconds(Long.parseLong(option(args, "limit", "12")));
    Path folder = Files.createTempDirectory("peers");
    PeerFigures figures = new PeerFigures(limit, argdown, folder);
    System.out.printf(
        Locale.ROOT, "%d processors, %d s for each tool%n", processors(), limit.toSeconds());
    if (Files.isRegularFile(generator)) {
      for (int size : sizes(option(args, "sizes", "100,1000,5000,10000"))) {
        figures.compare(Given.generated(size, generator, folder));
      }
    } else {
      System.out.println("The generator of bushy maps is not there: " + generator);
    }
    figures.beaten.clear();
    for (int size : sizes(option(args, "deep", "30,100,1000,10000"))) {
      figures.compare(Given.deep(size));
    }
    if (Files.isRegularFile(generator)) {
      for (int size : sizes(option(args, "alone", "100000"))) {
        figures.alone(Given.generated(size, generator, folder));
      }
    }
  }

  private void compare(Given given) throws IOException, InterruptedException {
    Result our = ours.lay(given, limit.multipliedBy(OURS), folder);
    List<Result> results = new ArrayList<>();
    for (Contender peer : peers) {
      results.add(result(peer, given));
    }
    print(given, our, results);
    Targets.of(given, our, results.getFirst()).forEach(System.out::println);
  }

  private void alone(Given given) throws IOException, InterruptedException {
    Result our = ours.lay(given, limit.multipliedBy(ALONE), folder);
    print(given, our, List.of());
    Targets.of(given, our, new Result.Absent("ours alone")).forEach(System.out::println);
  }

  private Result result(Contender peer, Given given) throws IOException, InterruptedException {
    if (beaten.contains(peer.name())) {
      return new Result.Absent("did not finish a smaller map");
    }
    Result result = peer.lay(given, limit, folder);
    if (result instanceof Result.Unfinished) {
      beaten.add(peer.name());
    }
    return result;
  }

  private void print(Given given, Result our, List<Result> results) {
    System.out.printf(
        Locale.ROOT,
        "%n%s: %,d statements, %,d links%n",
        given.name(),
        given.size(),
        given.plan().links().size());
    say("ours", our);
    for (int i = 0; i < results.size(); i++) {
      say(peers.get(i).name(), results.get(i));
    }
    StringBuilder head = new StringBuilder(String.format("  %-44s%12s", "", "ours"));
    for (int i = 0; i < results.size(); i++) {
      head.append(String.format("%14s%9s", peers.get(i).name(), "ratio"));
    }
    System.out.println(head);
    for (Row row : Row.values()) {
      OptionalDouble mine = Measures.of(row, given, our);
      StringBuilder line =
          new StringBuilder(
              String.format(Locale.ROOT, "  %-44s%12s", row.words(), Measures.shown(row, mine)));
      for (Result result : results) {
        OptionalDouble theirs = Measures.of(row, given, result);
        line.append(
            String.format("%14s%9s", Measures.shown(row, theirs), Measures.ratio(mine, theirs)));
      }
      System.out.println(line);
    }
  }

  private static void say(String name, Result result) {
    switch (result) {
      case Result.Done done -> {}
      case Result.Absent(String why) -> System.out.println("  " + name + " not run: " + why);
      case Result.Unfinished(double seconds, double megabytes) ->
          System.out.printf(
              Locale.ROOT, "  %s killed or failed after %.1f s of the processor%n", name, seconds);
    }
  }

  private static int processors() {
    return Runtime.getRuntime().availableProcessors();
  }

  private static String option(String[] args, String name, String usual) {
    for (String arg : args) {
      if (arg.startsWith(name + "=")) {
        return arg.substring(name.length() + 1);
      }
    }
    return usual;
  }

  private static List<Integer> sizes(String list) {
    return list.isEmpty()
        ? List.of()
        : List.of(list.split(",")).stream().map(Integer::valueOf).toList();
  }
}
