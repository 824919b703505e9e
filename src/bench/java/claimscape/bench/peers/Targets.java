package claimscape.bench.peers;

import claimscape.bench.peers.Measures.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What our layout shall reach, and whether it does. */
final class Targets {

  private static final double ASKED = 1.6;

  private Targets() {}

  /** One line for each target of a map. */
  static List<String> of(Given given, Result ours, Result dot) {
    List<String> lines = new ArrayList<>();
    int n = given.size();
    add(lines, "overlapping boxes", value(Row.OVERLAPS, given, ours), 0);
    add(lines, "links under boxes", value(Row.UNDER, given, ours), 0);
    if (n >= 12) {
      OptionalDouble proportion = value(Row.PROPORTION, given, ours);
      if (proportion.isPresent()) {
        double off = Math.max(proportion.getAsDouble() / ASKED, ASKED / proportion.getAsDouble());
        add(lines, "times off the proportion 1.6", OptionalDouble.of(off), 1.25);
      }
    }
    if (given.deep() || n <= 100 || n >= 300) {
      double least = given.deep() ? .24 : n <= 100 ? .36 : .40;
      OptionalDouble fill = value(Row.FILL, given, ours);
      fill.ifPresent(f -> lines.add(line("fill", f, "at least", least, f >= least)));
    }
    OptionalDouble theirs = value(Row.CROSSINGS, given, dot);
    OptionalDouble crossings = value(Row.CROSSINGS, given, ours);
    if (theirs.isPresent()) {
      double factor = given.deep() ? 2.5 : n < 300 ? 1 : .7;
      double most = theirs.getAsDouble() * factor + (!given.deep() && n < 60 ? 5 : 0);
      add(lines, "crossings, from those of dot", crossings, most);
    } else if (crossings.isPresent()) {
      lines.add("  not comparable: crossings, dot did not finish");
    }
    double time = n <= 1_000 ? .1 : n <= 10_000 ? .5 : 3;
    add(lines, "seconds with routes, p95", value(Row.SECONDS, given, ours), time);
    return lines;
  }

  private static OptionalDouble value(Row row, Given given, Result result) {
    return Measures.of(row, given, result);
  }

  private static void add(List<String> lines, String what, OptionalDouble value, double most) {
    if (value.isPresent()) {
      double v = value.getAsDouble();
      lines.add(line(what, v, "at most", most, v <= most));
    } else {
      lines.add("  not measured: " + what);
    }
  }

  private static String line(String what, double is, String bound, double shall, boolean met) {
    return String.format(
        Locale.ROOT, "  %-6s %s: %.2f, %s %.2f", met ? "met" : "MISSED", what, is, bound, shall);
  }
}
