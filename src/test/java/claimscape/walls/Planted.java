package claimscape.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A small house with a fault in it, compiled on the spot, to see that a rule can fail. */
final class Planted {
  private final Path ground;
  private final List<Path> files = new ArrayList<>();

  Planted(Path ground) {
    this.ground = ground;
  }

  /** Adds the class {@code name}, fully qualified, with the given body. */
  Planted with(String name, String body) throws IOException {
    int dot = name.lastIndexOf('.');
    String source =
        "package %s;\npublic class %s {\n%s\n}\n"
            .formatted(name.substring(0, dot), name.substring(dot + 1), body);
    Path file = ground.resolve("java").resolve(name.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    files.add(Files.writeString(file, source));
    return this;
  }

  /** Adds a stand-in for a type of a library, so that nothing depends on the library itself. */
  Planted withLibrary(String name, String body) throws IOException {
    boolean isOfTheJdk = name.startsWith("java.") || name.startsWith("sun.");
    return isOfTheJdk ? this : with(name, body);
  }

  /** Compiles what was added and reads what belongs to the house. */
  JavaClasses classes() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    Path classes = Files.createDirectories(ground.resolve("classes"));
    var said = new StringWriter();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var options = List.of("-d", classes.toString(), "-proc:none", "-nowarn");
      var units = manager.getJavaFileObjectsFromPaths(files);
      if (!compiler.getTask(said, manager, null, options, null, units).call()) {
        throw new IllegalArgumentException(said.toString());
      }
    }
    return new ClassFileImporter().importPath(classes.resolve("claimscape"));
  }
}
