package claimscape.drawing.map;

import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.project.edit.MapEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/** Projects that grew from a seed: linked premises, undercuts, cycles, folds, all scripts. */
public final class GrownProject {
  private static final List<String> WORDS =
      List.of("road", "school", "closing", "the", "of", "&", "<b>", "سلام", "和平", "1,250", "why?");

  private GrownProject() {}

  public static Project of(long seed, int size) {
    RandomGenerator random = new Random(seed);
    Casebook book = new Casebook("Seed " + seed);
    List<SourceId> sources =
        List.of(book.source("Daud", "Review", "2021"), book.source("", "Herald", "2016-05"));
    List<StatementId> made = new ArrayList<>();
    List<RelationId> drawn = new ArrayList<>();
    while (made.size() < size) {
      Role role = any(Role.values(), random);
      SourceId source = sources.get(random.nextInt(2));
      StatementId next =
          switch (random.nextInt(8)) {
            case 0 -> book.own(role, text(random));
            case 1 -> book.implicit(role, source, text(random));
            case 2 -> book.loose(role, source, text(random));
            default -> book.tagged(role, source, text(random));
          };
      if (!made.isEmpty() && random.nextInt(10) > 0) {
        StatementId to = made.get(random.nextInt(made.size()));
        RelationKind kind = any(RelationKind.values(), random);
        boolean onRelation = !drawn.isEmpty() && random.nextInt(6) == 0;
        boolean linked = made.size() > 2 && random.nextInt(4) == 0;
        StatementId also = made.get(random.nextInt(made.size()));
        drawn.add(
            onRelation
                ? book.link(kind, drawn.get(random.nextInt(drawn.size())), next)
                : linked && !also.equals(next)
                    ? book.link(kind, to, next, also)
                    : book.link(kind, to, next));
      }
      made.add(next);
      if (random.nextInt(15) == 0) {
        book.make(new MapEdit.FoldBranch(made.get(random.nextInt(made.size()))));
      }
    }
    return book.project();
  }

  private static <T> T any(T[] all, RandomGenerator random) {
    return all[random.nextInt(all.length)];
  }

  private static String text(RandomGenerator random) {
    List<String> words = new ArrayList<>();
    int count = 1 + random.nextInt(24);
    for (int i = 0; i < count; i++) {
      words.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return String.join(" ", words);
  }
}
