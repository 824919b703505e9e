package claimscape.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A layout in Java, each time in a fresh virtual machine of its own, measured when warm. */
record JavaContender(String name, Class<?> main) implements Contender {

  @Override
  public Result lay(Given given, Duration limit, Path folder)
      throws IOException, InterruptedException {
    Path plan = folder.resolve("plan.txt");
    Path places = folder.resolve("places.txt");
    PlanFile.write(given.plan(), plan);
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-Xmx3g",
            "-classpath",
            System.getProperty("java.class.path"),
            main.getName(),
            plan.toString(),
            places.toString());
    Trial trial = Trial.of(command, limit, folder);
    Optional<double[]> figures = trial.output().map(lines -> PlanFile.numbers(lines.getLast()));
    if (figures.isEmpty()) {
      return new Result.Unfinished(trial.seconds(), trial.megabytes());
    }
    double[] n = figures.get();
    return new Result.Done(PlanFile.readPlaces(places), n[0], n[1], trial.megabytes(), (int) n[2]);
  }
}
