package claimscape.walls;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;

/** Where a library may live: each has its rooms, and one without a line here has none. */
public final class Libraries {
  /** A library by the beginning of its packages, and the rooms that may touch it. */
  private record Library(String packages, List<String> rooms) {
    static Library of(String packages, String... rooms) {
      return new Library(packages, List.of(rooms));
    }

    boolean holds(String packageName) {
      return within(packageName, packages);
    }

    boolean isOpenTo(String packageName) {
      return rooms.stream().anyMatch(room -> within(packageName, room));
    }
  }

  /** The first line that holds a package decides. */
  private static final List<Library> TABLE =
      List.of(
          Library.of("claimscape", "claimscape"),
          Library.of("java.awt", "claimscape.drawing", "claimscape.picture"),
          Library.of("javax.imageio", "claimscape.drawing", "claimscape.picture"),
          Library.of("javax.swing"),
          Library.of("java", "claimscape"),
          Library.of("javax", "claimscape"),
          Library.of("org.jspecify", "claimscape"),
          Library.of("javafx", "claimscape.ui"),
          Library.of("atlantafx", "claimscape.ui"),
          Library.of("org.jgrapht", "claimscape.graph"),
          Library.of("org.pcollections", "claimscape.project"),
          Library.of("org.eclipse.elk", "claimscape.layout.elk"),
          Library.of("org.eclipse.emf", "claimscape.layout.elk"),
          Library.of("tools.jackson", "claimscape.json"),
          Library.of("com.fasterxml.jackson", "claimscape.json"),
          Library.of("org.mozilla.universalchardet", "claimscape.intake"),
          Library.of("org.jsoup", "claimscape.intake.html"),
          Library.of("com.google.re2j", "claimscape.search"),
          Library.of(
              "org.apache.pdfbox",
              "claimscape.intake.pdf",
              "claimscape.picture.pdf",
              "claimscape.picture.enclosure"),
          Library.of("org.apache.fontbox", "claimscape.picture.pdf"),
          Library.of("picocli", "claimscape.cli"));

  private Libraries() {}

  /** Each class touches only libraries that live in its room. */
  public static ArchRule stayInTheirRooms() {
    return classes().should(touchOnlyItsLibraries()).as("a library stays in its rooms");
  }

  private static boolean isAtHome(String library, String packageName) {
    return library.isEmpty() // primitive types
        || TABLE.stream()
            .filter(line -> line.holds(library))
            .findFirst()
            .map(line -> line.isOpenTo(packageName))
            .orElse(false);
  }

  private static boolean within(String packageName, String root) {
    return packageName.equals(root) || packageName.startsWith(root + ".");
  }

  private static ArchCondition<JavaClass> touchOnlyItsLibraries() {
    return new ArchCondition<>("touch only libraries of its room") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (Dependency touched : type.getDirectDependenciesFromSelf()) {
          String library = touched.getTargetClass().getBaseComponentType().getPackageName();
          if (!isAtHome(library, type.getPackageName())) {
            events.add(violated(touched, touched.getDescription()));
          }
        }
      }
    };
  }
}
