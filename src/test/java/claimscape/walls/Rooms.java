package claimscape.walls;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may see whom: the table of the floor plan, as rules. */
public final class Rooms {
  private static final String HOUSE = "claimscape";
  private static final String DOOR = "the front door";

  private static final Set<String> PROJECT = Set.of("project", "argument", "text");
  private static final Set<String> GRAPH = Set.of("graph", "project", "argument", "text");

  /** Every room but the window, with the rooms it may see besides itself. */
  private static final Map<String, Set<String>> SEES =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("argument", Set.of("text")),
          Map.entry("project", Set.of("argument", "text")),
          Map.entry("graph", PROJECT),
          Map.entry("search", PROJECT),
          Map.entry("analysis", GRAPH),
          Map.entry("json", Set.of()),
          Map.entry("layout", Set.of()),
          Map.entry("drawing", and(GRAPH, "layout")),
          Map.entry("picture", Set.of("drawing")),
          Map.entry("intake", Set.of("text", "json")),
          Map.entry("format", and(PROJECT, "json")),
          Map.entry("storage", and(PROJECT, "json")),
          Map.entry("session", GRAPH),
          Map.entry(
              "cli",
              and(
                  GRAPH,
                  "search",
                  "analysis",
                  "json",
                  "layout",
                  "drawing",
                  "picture",
                  "intake",
                  "format",
                  "storage",
                  "session")));

  /** What every room of the window may see. */
  private static final Set<String> SEEN_BY_WINDOW =
      and(
          GRAPH,
          "search",
          "analysis",
          "layout",
          "drawing",
          "picture",
          "intake",
          "format",
          "storage",
          "session");

  private Rooms() {}

  /** Each class sees only its own room and those which the table opens to it. */
  public static ArchRule seeOnlyWhatTheTableOpens() {
    return classes().should(seeOnlyOpenRooms()).as("a room sees only what the table opens to it");
  }

  /** No two packages see each other, not even over others. */
  public static ArchRule knowNoCycles() {
    return slices()
        .matching(HOUSE + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .as("packages know no cycles");
  }

  /** Tells whether a class of the package {@code from} may see one of the package {@code to}. */
  static boolean opens(String from, String to) {
    String here = roomOf(from);
    String there = roomOf(to);
    if (here.equals(there) || here.equals(DOOR)) {
      return true;
    }
    return here.startsWith("ui.")
        ? windowOpens(here, there)
        : Optional.ofNullable(SEES.get(here)).orElse(Set.of()).contains(there);
  }

  private static boolean windowOpens(String here, String there) {
    if (!there.startsWith("ui.")) {
      return SEEN_BY_WINDOW.contains(there);
    }
    return switch (here) {
      case "ui.shell" -> true;
      case "ui.fx" -> false;
      case "ui.action" -> there.equals("ui.fx");
      default -> there.equals("ui.fx") || there.equals("ui.action");
    };
  }

  private static boolean isKnown(String packageName) {
    String room = roomOf(packageName);
    return room.equals(DOOR) || room.startsWith("ui.") || SEES.containsKey(room);
  }

  /** The room of a package: its first step into the house, in the window the first two. */
  private static String roomOf(String packageName) {
    String[] steps = packageName.split("\\.", -1);
    if (steps.length == 1) {
      return DOOR;
    }
    return steps[1].equals("ui") && steps.length > 2 ? "ui." + steps[2] : steps[1];
  }

  private static boolean isOurs(String packageName) {
    return packageName.equals(HOUSE) || packageName.startsWith(HOUSE + ".");
  }

  private static ArchCondition<JavaClass> seeOnlyOpenRooms() {
    return new ArchCondition<>("see only open rooms") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String here = type.getPackageName();
        if (!isKnown(here)) {
          events.add(violated(type, type.getName() + " lives in a room the table does not know"));
        }
        for (Dependency seen : type.getDirectDependenciesFromSelf()) {
          String there = seen.getTargetClass().getBaseComponentType().getPackageName();
          if (isOurs(there) && !opens(here, there)) {
            events.add(violated(seen, seen.getDescription()));
          }
        }
      }
    };
  }

  private static Set<String> and(Set<String> rooms, String... more) {
    var all = new HashSet<>(rooms);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }
}
