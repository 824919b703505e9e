package claimscape.project;

import claimscape.argument.Depiction;
import claimscape.argument.Entry;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Filter;
import claimscape.argument.Header;
import claimscape.argument.Label;
import claimscape.argument.Level;
import claimscape.argument.NamedView;
import claimscape.argument.Origin;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.argument.ViewId;
import claimscape.argument.VoiceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

/**
 * Projects that grew by random edits: the same seed gives the same project. They hold every kind of
 * entry with all that is optional, texts beyond the basic plane, and circles of relations.
 */
public final class RandomProjects {
  private RandomProjects() {}

  /** A project of a few dozen entries. */
  public static Project of(long seed) {
    Random random = new Random(seed);
    Project project = start(random);
    RandomEdits edits = new RandomEdits(random);
    for (int i = 10 + random.nextInt(30); i > 0; i--) {
      project = edits.made(project).after();
    }
    return project;
  }

  /** Edits that can be made one after another, beginning with this project. */
  public static List<Edit> edits(Project from, long seed, int count) {
    RandomEdits edits = new RandomEdits(new Random(seed));
    List<Edit> made = new ArrayList<>();
    Project project = from;
    while (made.size() < count) {
      Edit edit = edits.next(project);
      if (edit.applyTo(project) instanceof Outcome.Made outcome) {
        made.add(edit);
        project = outcome.after();
      }
    }
    return made;
  }

  private static Depiction depiction(Random random) {
    return new Depiction(
        one(Depiction.Direction.values(), random),
        one(Depiction.Layout.values(), random),
        one(Depiction.Lanes.values(), random),
        one(Depiction.Notation.values(), random),
        random.nextBoolean());
  }

  private static <T> T one(T[] all, Random random) {
    return all[random.nextInt(all.length)];
  }

  private static Filter filter(Random random) {
    Filter filter =
        Filter.NONE
            .toggled(Role.CLAIM)
            .toggledTag("war")
            .toggled(new VoiceId("v"))
            .toggled(new SourceId("s"));
    return random.nextBoolean() ? Filter.NONE : filter.withLeast(Optional.of(Strength.FAIR));
  }

  /** What no edit makes: a note on the project, named views, what an import leaves. */
  private static Project start(Random random) {
    RandomWords words = new RandomWords(random);
    List<Entry> entries = new ArrayList<>();
    entries.add(
        Header.titled(words.line())
            .withLevel(Level.values()[random.nextInt(Level.values().length)])
            .withNote(words.maybe(words.line())));
    for (int i = random.nextInt(3); i > 0; i--) {
      entries.add(
          new NamedView(
              new ViewId("view" + i),
              i,
              words.line(),
              random.nextInt(-500, 500),
              random.nextGaussian() * 100,
              random.nextDouble() + 0.1,
              filter(random),
              new TreeSet<>(random.nextBoolean() ? List.of() : List.of(new StatementId("gone"))),
              depiction(random)));
    }
    if (random.nextInt(4) == 0) {
      StatementId id = new StatementId("imported");
      Label label = new Label(Role.EVIDENCE, 1 + random.nextInt(9));
      entries.add(Statement.of(id, 1, label, words.line(), new Origin.Anchored()).asDerived());
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      entries.add(
          new Extension(
              new ExtensionId("x" + i),
              random.nextBoolean() ? "aif" : "claimscape",
              "node",
              words.one("{\"a\":[1.50,null]}", "{ \"spaced\" : 1 }", "not json", "\"t\"", "[]")));
    }
    return ((Project.Built.Whole) Project.of(entries)).project();
  }
}
