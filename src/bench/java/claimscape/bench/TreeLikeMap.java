package claimscape.bench;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A generated map, the same for the same number of statements. */
public final class TreeLikeMap {
  private TreeLikeMap() {}

  /** Like a tree, with 1.3 relations a statement, sentences of 80 to 220 characters. */
  public static Project of(int statements) {
    SplittableRandom random = new SplittableRandom(7);
    List<Entry> entries = new ArrayList<>();
    Role[] roles = {Role.CLAIM, Role.EVIDENCE, Role.EVIDENCE, Role.REBUTTAL, Role.PREMISE};
    int relations = 0;
    for (int i = 0; i < statements; i++) {
      Role role = i == 0 ? Role.CLAIM : roles[random.nextInt(roles.length)];
      entries.add(
          Statement.of(
              new StatementId("s" + i),
              i,
              new Label(role, i + 1),
              words(random),
              new Origin.Own()));
      for (int n = i == 0 ? 2 : 0; n < (random.nextInt(10) < 3 ? 2 : 1); n++) {
        RelationKind kind = role == Role.REBUTTAL ? RelationKind.ATTACKS : RelationKind.SUPPORTS;
        int to =
            n == 0
                ? Math.max(0, i - 1 - random.nextInt(Math.min(i, 1 + i / 2)))
                : random.nextInt(i);
        entries.add(
            Relation.of(
                new RelationId("r" + relations++),
                i,
                kind,
                List.of(new StatementId("s" + i)),
                new StatementId("s" + to),
                new DrawnBy.Analyst()));
      }
    }
    return switch (Project.of(entries)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken -> throw new IllegalStateException(broken.toString());
    };
  }

  private static String words(SplittableRandom random) {
    String[] some = {
      "the", "border", "was", "closed", "before", "winter", "and", "officials", "said"
    };
    int length = 80 + random.nextInt(141);
    StringBuilder words = new StringBuilder();
    while (words.length() < length) {
      words.append(some[random.nextInt(some.length)]).append(' ');
    }
    return words.toString().strip();
  }
}
