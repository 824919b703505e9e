package claimscape.ui.reader.mark;

import claimscape.argument.AnchorState;
import claimscape.argument.Entry;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.SourceId;
import claimscape.project.Change;
import claimscape.project.Diff;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * The passages of one source by the blocks that they touch, and in the order of the text. It
 * follows the project by each diff, so that a tag among ten thousand costs no more than one among
 * ten. A lost passage has no place and is left out.
 */
public final class MarkIndex {
  private final SourceId source;
  private final Blocks blocks;
  private final NavigableMap<Integer, SortedSet<PassageId>> byBlock = new TreeMap<>();
  private final NavigableMap<Place, PassageId> inOrder = new TreeMap<>();

  private record Place(int start, int end, PassageId id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::start)
            .thenComparing(Comparator.comparingInt(Place::end).reversed())
            .thenComparing(Place::id);

    static Place of(Passage passage) {
      Span reach = passage.reach();
      return new Place(reach.start(), reach.end(), passage.id());
    }

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private MarkIndex(SourceId source, Blocks blocks) {
    this.source = source;
    this.blocks = blocks;
  }

  public static MarkIndex of(Project project, SourceId source, Blocks blocks) {
    MarkIndex index = new MarkIndex(source, blocks);
    project.passagesIn(source).forEach(index::add);
    return index;
  }

  /** Takes over what a step has changed. */
  public void follow(Diff diff) {
    for (Change change : diff.changes()) {
      switch (change) {
        case Change.Added added -> entry(added.after(), this::add);
        case Change.Removed removed -> entry(removed.before(), this::remove);
        case Change.Updated updated -> {
          entry(updated.before(), this::remove);
          entry(updated.after(), this::add);
        }
      }
    }
  }

  private static void entry(Entry entry, java.util.function.Consumer<Passage> then) {
    if (entry instanceof Passage passage) {
      then.accept(passage);
    }
  }

  private void add(Passage passage) {
    if (passage.source().equals(source) && passage.state() != AnchorState.LOST) {
      inOrder.put(Place.of(passage), passage.id());
      eachBlock(
          passage, (block, id) -> byBlock.computeIfAbsent(block, b -> new TreeSet<>()).add(id));
    }
  }

  private void remove(Passage passage) {
    if (inOrder.remove(Place.of(passage)) != null) {
      eachBlock(
          passage,
          (block, id) ->
              byBlock.computeIfPresent(
                  block,
                  (b, ids) -> {
                    ids.remove(id);
                    return ids.isEmpty() ? null : ids;
                  }));
    }
  }

  private void eachBlock(Passage passage, BiConsumer<Integer, PassageId> then) {
    for (Anchor stretch : passage.stretches()) {
      int last = blocks.at(Math.max(stretch.span().start(), stretch.span().end() - 1));
      for (int block = blocks.at(stretch.span().start()); block <= last; block++) {
        then.accept(block, passage.id());
      }
    }
  }

  /** The passages that touch a block, by id. */
  public Collection<PassageId> in(int block) {
    return byBlock.getOrDefault(block, new TreeSet<>());
  }

  /** Whether any passage touches one of these blocks. */
  public boolean marks(int firstBlock, int lastBlock) {
    Integer found = byBlock.ceilingKey(firstBlock);
    return found != null && found <= lastBlock;
  }

  public int size() {
    return inOrder.size();
  }

  /** All passages in the order of the text; of those that begin together the longest first. */
  public List<PassageId> inOrder() {
    return List.copyOf(inOrder.values());
  }

  /** The passage after a place; of those that begin there, the one after the given. */
  public Optional<PassageId> next(Passage from) {
    return Optional.ofNullable(inOrder.higherEntry(Place.of(from))).map(e -> e.getValue());
  }

  public Optional<PassageId> previous(Passage from) {
    return Optional.ofNullable(inOrder.lowerEntry(Place.of(from))).map(e -> e.getValue());
  }

  /** The first passage that begins at an offset or after it. */
  public Optional<PassageId> nextFrom(int offset) {
    Place here = new Place(offset, Integer.MAX_VALUE, new PassageId(" "));
    return Optional.ofNullable(inOrder.ceilingEntry(here)).map(e -> e.getValue());
  }

  /** The last passage that begins before an offset. */
  public Optional<PassageId> previousFrom(int offset) {
    Place here = new Place(offset, Integer.MAX_VALUE, new PassageId(" "));
    return Optional.ofNullable(inOrder.lowerEntry(here)).map(e -> e.getValue());
  }
}
