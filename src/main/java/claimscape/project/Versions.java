package claimscape.project;

import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The versions of a source's text. A source always stands for the newest one; each text that was
 * replaced is kept as a source of its own, to which the newer one points.
 */
public final class Versions {
  private Versions() {}

  /** The sources that keep the earlier texts of this one, the latest first. */
  public static List<Source> before(Project project, SourceId source) {
    List<Source> found = new ArrayList<>();
    Set<SourceId> seen = new LinkedHashSet<>(Set.of(source));
    Optional<Source> earlier = before(project, project.source(source));
    // A file from elsewhere may go round in a circle.
    while (earlier.isPresent() && seen.add(earlier.get().id())) {
      found.add(earlier.get());
      earlier = before(project, earlier);
    }
    return List.copyOf(found);
  }

  private static Optional<Source> before(Project project, Optional<Source> source) {
    return source.flatMap(Source::earlier).flatMap(project::source);
  }

  /** The latest earlier version in which these words stand just where they say. */
  public static Optional<Source> holding(Project project, SourceId source, List<Anchor> stretches) {
    return before(project, source).stream()
        .filter(version -> version.held().map(Held::text).filter(in(stretches)).isPresent())
        .findFirst();
  }

  private static Predicate<SourceText> in(List<Anchor> stretches) {
    return text -> stretches.stream().allMatch(stretch -> stretch.holdsIn(text));
  }

  /** The words of a passage as somebody tagged them, before its text was replaced. */
  public static List<Anchor> tagged(Passage passage) {
    return passage.was().isEmpty() ? passage.stretches() : passage.was();
  }

  /** The sources that only keep an earlier text of another one. */
  static Set<SourceId> superseded(Project project) {
    Set<SourceId> superseded = new TreeSet<>();
    project.sources().values().stream()
        .flatMap(source -> source.earlier().stream())
        .forEach(superseded::add);
    return superseded;
  }
}
