package claimscape.session;

import claimscape.argument.AnchorState;
import claimscape.argument.Entry;
import claimscape.argument.Passage;
import claimscape.argument.SourceId;
import claimscape.project.Change;
import claimscape.project.Diff;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the passages of each source stand, so that a mark is found by its place without reading all
 * of them. It follows the project by its diffs. A lost passage has no place and no mark.
 */
public final class Marks {
  private static final Comparator<Passage> OUTERMOST_FIRST =
      Comparator.<Passage>comparingInt(passage -> passage.reach().start())
          .thenComparingInt(passage -> -passage.reach().end())
          .thenComparingInt(Passage::created)
          .thenComparing(Passage::id);

  private final SortedMap<SourceId, Shelf> shelves = new TreeMap<>();

  /** The marks of one source by the start of their reach. */
  private static final class Shelf {
    final NavigableMap<Integer, List<Passage>> byStart = new TreeMap<>();

    /** No mark of the source is longer; it may have been once. */
    int longest = 0;
  }

  Marks(Project project) {
    project.passages().values().forEach(this::add);
  }

  void follow(Diff diff) {
    for (Change change : diff.changes()) {
      switch (change) {
        case Change.Added added -> arrive(added.after());
        case Change.Updated updated -> {
          leave(updated.before());
          arrive(updated.after());
        }
        case Change.Removed removed -> leave(removed.before());
      }
    }
  }

  private void arrive(Entry entry) {
    if (entry instanceof Passage passage) {
      add(passage);
    }
  }

  private void leave(Entry entry) {
    if (entry instanceof Passage passage && shelves.containsKey(passage.source())) {
      shelf(passage.source())
          .byStart
          .computeIfPresent(
              passage.reach().start(),
              (start, here) -> {
                here.removeIf(other -> other.id().equals(passage.id()));
                return here.isEmpty() ? null : here;
              });
    }
  }

  private void add(Passage passage) {
    if (passage.state() != AnchorState.LOST) {
      Shelf shelf = shelf(passage.source());
      shelf
          .byStart
          .computeIfAbsent(passage.reach().start(), start -> new ArrayList<>())
          .add(passage);
      shelf.longest = Math.max(shelf.longest, passage.reach().length());
    }
  }

  private Shelf shelf(SourceId source) {
    return shelves.computeIfAbsent(source, id -> new Shelf());
  }

  /** The marks that touch a stretch of a source, outer ones before those within. */
  public List<Passage> touching(SourceId source, Span stretch) {
    Shelf shelf = shelves.get(source);
    if (shelf == null) {
      return List.of();
    }
    return shelf
        .byStart
        .subMap(stretch.start() - shelf.longest, true, stretch.end(), false)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(passage -> passage.stretches().stream().anyMatch(at -> meets(at, stretch)))
        .sorted(OUTERMOST_FIRST)
        .toList();
  }

  private static boolean meets(Anchor anchor, Span stretch) {
    return anchor.span().start() < stretch.end() && stretch.start() < anchor.span().end();
  }

  /** The mark that has just these stretches; of several the one made first. */
  public Optional<Passage> exactly(SourceId source, List<Span> spans) {
    Shelf shelf = shelves.get(source);
    if (shelf == null || spans.isEmpty()) {
      return Optional.empty();
    }
    return shelf.byStart.getOrDefault(spans.getFirst().start(), List.of()).stream()
        .filter(passage -> passage.stretches().stream().map(Anchor::span).toList().equals(spans))
        .min(OUTERMOST_FIRST);
  }

  /** The innermost mark over a place of a source. */
  public Optional<Passage> at(SourceId source, int offset) {
    return touching(source, new Span(offset, offset + 1)).stream()
        .min(Comparator.comparingInt(passage -> passage.reach().length()));
  }

  /** The mark that follows another in the order of the text. */
  public Optional<Passage> after(Passage passage) {
    int start = passage.reach().start();
    return beginning(passage.source(), start).stream()
        .filter(other -> OUTERMOST_FIRST.compare(other, passage) > 0)
        .findFirst()
        .or(() -> startingFrom(passage.source(), start + 1));
  }

  /** The mark that another follows. */
  public Optional<Passage> before(Passage passage) {
    int start = passage.reach().start();
    return beginning(passage.source(), start).reversed().stream()
        .filter(other -> OUTERMOST_FIRST.compare(other, passage) < 0)
        .findFirst()
        .or(() -> startingBefore(passage.source(), start));
  }

  /** The first mark that starts at an offset or after it. */
  public Optional<Passage> startingFrom(SourceId source, int offset) {
    return Optional.ofNullable(shelves.get(source))
        .map(shelf -> shelf.byStart.ceilingKey(offset))
        .map(start -> beginning(source, start).getFirst());
  }

  /** The last mark that starts before an offset. */
  public Optional<Passage> startingBefore(SourceId source, int offset) {
    return Optional.ofNullable(shelves.get(source))
        .map(shelf -> shelf.byStart.lowerKey(offset))
        .map(start -> beginning(source, start).getLast());
  }

  private List<Passage> beginning(SourceId source, int start) {
    Shelf shelf = shelves.get(source);
    return shelf == null
        ? List.of()
        : shelf.byStart.getOrDefault(start, List.of()).stream().sorted(OUTERMOST_FIRST).toList();
  }
}
