package claimscape.bench.peers;

import claimscape.layout.Plan;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Repeats a layout until the virtual machine is warm, and prints what it costs then. */
final class Warm {

  private static final double WARM_UP = 2;
  private static final double LONGEST = 6;
  private static final int MOST = 40;

  private Warm() {}

  /** What a layout gives: the places, and how many links run under boxes or -1. */
  record Outcome(Placed placed, int under) {}

  /** Prints: 95th percentile of seconds when warm, seconds of the first run, links under boxes. */
  static <T> void measure(String[] args, Function<Plan, T> layout, Function<T, Outcome> told)
      throws java.io.IOException {
    Plan plan = PlanFile.read(Path.of(args[0]));
    long start = cpu();
    T last = layout.apply(plan);
    double first = (cpu() - start) / 1e9;
    List<Double> times = new ArrayList<>();
    if (first > LONGEST) {
      times.add(first);
    }
    double sum = first;
    while (sum < LONGEST && times.size() < MOST) {
      start = cpu();
      last = layout.apply(plan);
      double time = (cpu() - start) / 1e9;
      sum += time;
      if (sum > WARM_UP || time * 4 > LONGEST - sum) {
        times.add(time);
      }
    }
    Collections.sort(times);
    Outcome outcome = told.apply(last);
    PlanFile.write(outcome.placed, Path.of(args[1]));
    double p95 = times.get((int) Math.ceil(times.size() * .95) - 1);
    System.out.println(p95 + " " + first + " " + outcome.under);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
