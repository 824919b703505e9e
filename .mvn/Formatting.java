import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/** Checks, or with {@code fix} mends, the formatting of every Java file of the project. */
final class Formatting {
  private Formatting() {}

  public static void main(String[] args) throws IOException {
    boolean fix = List.of(args).contains("fix");
    var call = new ArrayList<>(fix ? List.of("--replace") : List.of("-n", "--set-exit-if-changed"));
    for (String root : List.of("src", ".mvn")) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        walk.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(call::add);
      }
    }
    var formatter = ToolProvider.findFirst("google-java-format").orElseThrow();
    int exit = formatter.run(System.out, System.err, call.toArray(String[]::new));
    if (exit != 0 && !fix) {
      System.out.println("Not formatted. To mend it: mvn validate exec:exec@format");
    }
    System.exit(exit);
  }
}
