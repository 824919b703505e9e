package claimscape.session;

import static org.assertj.core.api.Assertions.assertThat;

import claimscape.argument.AnchorState;
import claimscape.argument.Passage;
import claimscape.argument.SourceId;
import claimscape.project.Edit;
import claimscape.project.Project;
import claimscape.project.RandomProjects;
import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The marks that followed every step are those that reading all passages anew would find. */
class MarksLaws {
  private static final int SEEDS = 40;
  private static final int EDITS = 12;
  private static final Comparator<Passage> OUTERMOST_FIRST =
      Comparator.<Passage>comparingInt(passage -> passage.reach().start())
          .thenComparing(passage -> passage.reach().end(), Comparator.reverseOrder())
          .thenComparing(Passage::created)
          .thenComparing(passage -> passage.id().value());

  @ParameterizedTest
  @ValueSource(longs = {0, 40, 80, 120})
  void theIndexFollowsEveryEditUndoAndRedo(long first) {
    for (long seed = first; seed < first + SEEDS; seed++) {
      Random random = new Random(seed);
      Store store = new Store(RandomProjects.of(seed));
      for (Edit edit : RandomProjects.edits(store.project(), seed, EDITS)) {
        store.make(edit);
        if (random.nextInt(3) == 0) {
          store.undo();
          store.redo();
        }
      }
      while (random.nextInt(4) > 0 && store.undo().isPresent()) {
        compare(store, seed, random);
      }
      compare(store, seed, random);
    }
  }

  private static void compare(Store store, long seed, Random random) {
    Project project = store.project();
    for (SourceId source : project.sources().keySet()) {
      List<Passage> standing = standing(project, source);
      for (int i = 0; i < 5; i++) {
        int start = random.nextInt(60);
        Span stretch = new Span(start, start + random.nextInt(12));
        assertThat(store.marks().touching(source, stretch))
            .as("seed %d, %s of %s", seed, stretch, source)
            .isEqualTo(standing.stream().filter(mark -> meets(mark, stretch)).toList());
        assertThat(store.marks().startingFrom(source, start))
            .as("seed %d, from %d", seed, start)
            .isEqualTo(first(standing, mark -> mark.reach().start() >= start));
        assertThat(store.marks().startingBefore(source, start))
            .as("seed %d, before %d", seed, start)
            .isEqualTo(first(standing.reversed(), mark -> mark.reach().start() < start));
      }
      walk(store, standing, seed);
    }
  }

  /** Each mark leads to its neighbours, and is found by its very stretches. */
  private static void walk(Store store, List<Passage> standing, long seed) {
    for (int i = 0; i < standing.size(); i++) {
      Passage mark = standing.get(i);
      List<Span> spans = spans(mark);
      assertThat(store.marks().exactly(mark.source(), spans))
          .as("seed %d", seed)
          .isEqualTo(first(standing, other -> spans(other).equals(spans)));
      assertThat(store.marks().after(mark))
          .as("seed %d", seed)
          .isEqualTo(standing.stream().skip(i + 1L).findFirst());
      assertThat(store.marks().before(mark))
          .as("seed %d", seed)
          .isEqualTo(i == 0 ? Optional.empty() : Optional.of(standing.get(i - 1)));
    }
  }

  private static List<Passage> standing(Project project, SourceId source) {
    return project.passages().values().stream()
        .filter(passage -> passage.source().equals(source))
        .filter(passage -> passage.state() != AnchorState.LOST)
        .sorted(OUTERMOST_FIRST)
        .toList();
  }

  private static Optional<Passage> first(List<Passage> marks, Predicate<Passage> wanted) {
    return marks.stream().filter(wanted).findFirst();
  }

  private static List<Span> spans(Passage mark) {
    return mark.stretches().stream().map(Anchor::span).toList();
  }

  private static boolean meets(Passage mark, Span stretch) {
    return spans(mark).stream()
        .anyMatch(span -> span.start() < stretch.end() && stretch.start() < span.end());
  }
}
