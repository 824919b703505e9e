import com.google.googlejavaformat.java.Main;
import com.google.googlejavaformat.java.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks, or with {@code fix} mends, the formatting of every Java file of the project. */
final class Formatting {
  private Formatting() {}

  public static void main(String[] args) throws IOException, UsageException {
    boolean fix = List.of(args).contains("fix");
    var call = new ArrayList<>(fix ? List.of("--replace") : List.of("-n", "--set-exit-if-changed"));
    for (String root : List.of("src", ".mvn")) {
      try (Stream<Path> walk = Files.walk(Path.of(root))) {
        walk.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(call::add);
      }
    }
    var out = new PrintWriter(System.out, true);
    int exit = new Main(out, out, System.in).format(call.toArray(String[]::new));
    if (exit != 0 && !fix) {
      out.println("These files are not formatted. Mend them by: mvn validate exec:exec@format");
    }
    System.exit(exit);
  }
}
