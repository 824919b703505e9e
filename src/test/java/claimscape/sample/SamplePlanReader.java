package claimscape.sample;

import static claimscape.sample.SamplePlan.word;

import claimscape.sample.SamplePlan.AnalystsOwn;
import claimscape.sample.SamplePlan.ImplicitIn;
import claimscape.sample.SamplePlan.Kind;
import claimscape.sample.SamplePlan.Origin;
import claimscape.sample.SamplePlan.Part;
import claimscape.sample.SamplePlan.Passage;
import claimscape.sample.SamplePlan.Relation;
import claimscape.sample.SamplePlan.RelationKind;
import claimscape.sample.SamplePlan.Role;
import claimscape.sample.SamplePlan.Source;
import claimscape.sample.SamplePlan.Stance;
import claimscape.sample.SamplePlan.Statement;
import claimscape.sample.SamplePlan.Step;
import claimscape.sample.SamplePlan.Strength;
import claimscape.sample.SamplePlan.Voice;
import claimscape.sample.SamplePlan.VoiceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of a plan, one record each, and stops at the first it does not understand. */
final class SamplePlanReader {
  private static final Pattern STEP =
      Pattern.compile(
          "(.+?) (asserts|reports|denies|questions|concedes|demands|predicts)"
              + "(?: \"([^\"]+)\")?(?: @(\\S+))?");
  private static final Pattern NAMED = Pattern.compile("([a-z][a-z ]*)=(.+)");
  private static final String IMPLICIT = "implicit in ";

  private final List<Source> sources = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Voice> voices = new ArrayList<>();
  private final List<Line> statements = new ArrayList<>();
  private final Map<String, List<Passage>> passages = new LinkedHashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private String title = "";

  private SamplePlanReader() {}

  static SamplePlan read(String text) {
    SamplePlanReader reader = new SamplePlanReader();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        reader.take(Line.of(number, line));
      }
    }
    return reader.plan();
  }

  private SamplePlan plan() {
    return new SamplePlan(
        title,
        List.copyOf(sources),
        List.copyOf(parts),
        List.copyOf(voices),
        statements.stream().map(this::statement).toList(),
        List.copyOf(relations));
  }

  private void take(Line line) {
    switch (line.word) {
      case "project" -> title = line.key;
      case "source" -> sources.add(source(line));
      case "part" -> parts.add(new Part(line.key, line.field(0), line.field(1)));
      case "voice" -> voices.add(voice(line));
      case "statement" -> statements.add(line);
      case "passage" -> takePassage(line);
      case "relation" -> relations.add(relation(line));
      default -> throw line.trouble("unknown word");
    }
    if (!line.word.equals("statement")) {
      line.end();
    }
  }

  private static Source source(Line line) {
    return new Source(
        line.key,
        line.named("file"),
        line.needed("title"),
        line.named("deck"),
        line.named("author"),
        line.needed("outlet"),
        line.needed("short"),
        line.needed("kind"),
        line.needed("date"),
        line.list("cites"),
        line.list("based on"),
        line.named("reliability"));
  }

  private static Voice voice(Line line) {
    return new Voice(
        line.key,
        word(VoiceKind.class, line.field(0)),
        line.named("office"),
        line.list("other names"),
        line.named("part of"));
  }

  private void takePassage(Line line) {
    if (statements.isEmpty() || !statements.getLast().key.equals(line.key)) {
      throw line.trouble("a passage follows its statement");
    }
    passages
        .computeIfAbsent(line.key, key -> new ArrayList<>())
        .add(new Passage(line.field(0), line.field(1), chain(line, line.field(2))));
  }

  private static List<Step> chain(Line line, String text) {
    List<Step> steps = new ArrayList<>();
    for (String step : text.split(" > ", -1)) {
      Matcher m = STEP.matcher(step);
      if (!m.matches()) {
        throw line.trouble("not a step: " + step);
      }
      steps.add(
          new Step(
              m.group(1),
              word(Stance.class, m.group(2)),
              Optional.ofNullable(m.group(3)),
              Optional.ofNullable(m.group(4))));
    }
    return List.copyOf(steps);
  }

  private Statement statement(Line line) {
    List<Passage> own = List.copyOf(passages.getOrDefault(line.key, List.of()));
    String text = line.field(1);
    Statement statement =
        new Statement(
            line.key,
            word(Role.class, line.field(0)),
            text.equals("=") ? own.getFirst().quote() : text,
            own,
            line.named("origin").map(origin -> origin(line, origin)),
            line.named("kind").map(kind -> word(Kind.class, kind)),
            line.named("as of"),
            line.named("hedge"),
            line.list("tags"),
            line.named("note"));
    line.end();
    return statement;
  }

  private static Origin origin(Line line, String text) {
    if (text.equals("analyst")) {
      return new AnalystsOwn();
    }
    if (text.startsWith(IMPLICIT)) {
      return new ImplicitIn(text.substring(IMPLICIT.length()));
    }
    throw line.trouble("not an origin: " + text);
  }

  private static Relation relation(Line line) {
    String[] ends = line.field(1).split(" > ", -1);
    String by = line.field(2);
    if (ends.length != 2 || !by.startsWith("by ")) {
      throw line.trouble("a relation has premises > target, and is drawn by somebody");
    }
    return new Relation(
        line.key,
        word(RelationKind.class, line.field(0)),
        List.of(ends[0].split(" \\+ ", -1)),
        ends[1],
        Optional.of(by.substring(3)).filter(name -> !name.equals("analyst")),
        line.named("scheme"),
        line.named("strength").map(strength -> word(Strength.class, strength)),
        line.named("warrant"));
  }

  /** One line, cut into its fields; it notices which of them nobody has asked for. */
  private static final class Line {
    private final int number;
    private final String word;
    private final String key;
    private final List<String> fields = new ArrayList<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final Set<String> unread = new TreeSet<>();

    private Line(int number, String word, String key) {
      this.number = number;
      this.word = word;
      this.key = key;
    }

    static Line of(int number, String text) {
      String[] cells = text.split(" \\| ", -1);
      int blank = cells[0].indexOf(' ');
      Line line = new Line(number, cells[0].substring(0, blank), cells[0].substring(blank + 1));
      for (int i = 1; i < cells.length; i++) {
        Matcher m = NAMED.matcher(cells[i]);
        if (m.matches()) {
          line.named.put(m.group(1), m.group(2));
          line.unread.add(m.group(1));
        } else {
          line.unread.add(String.valueOf(line.fields.size()));
          line.fields.add(cells[i]);
        }
      }
      return line;
    }

    String field(int index) {
      if (index >= fields.size()) {
        throw trouble("field " + (index + 1) + " is missing");
      }
      unread.remove(String.valueOf(index));
      return fields.get(index);
    }

    Optional<String> named(String name) {
      unread.remove(name);
      return Optional.ofNullable(named.get(name));
    }

    String needed(String name) {
      return named(name).orElseThrow(() -> trouble(name + "= is missing"));
    }

    List<String> list(String name) {
      return named(name).map(value -> List.of(value.split(", ", -1))).orElse(List.of());
    }

    void end() {
      if (!unread.isEmpty()) {
        throw trouble("not understood: " + unread);
      }
    }

    IllegalArgumentException trouble(String what) {
      return new IllegalArgumentException("plan, line " + number + ": " + what);
    }
  }
}
