package claimscape.bench.still;

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
import claimscape.layout.End;
import claimscape.layout.GeneratedMap;
import claimscape.layout.Link;
import claimscape.layout.Plan;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;

/**
 * Projects of the generated bushy shape, as a reader makes them: each statement, then its links.
 */
final class SampleProject {

  private static final String WORDS =
      "the harbour was closed for a week before the storm reached the coast as its records show ";

  private SampleProject() {}

  static Project of(int size, long seed) {
    Plan plan = GeneratedMap.bushy(size, seed);
    List<List<Link>> linksOf = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      linksOf.add(new ArrayList<>());
    }
    for (Link link : plan.links()) {
      linksOf.get(link.sources().getFirst()).add(link);
    }
    List<Entry> entries = new ArrayList<>();
    int created = 0;
    for (int i = 0; i < size; i++) {
      Label label = new Label(i == 0 ? Role.CLAIM : Role.EVIDENCE, i + 1);
      int lines = (int) ((plan.boxes().get(i).height() - 22) / 18);
      String text = i + " " + WORDS.repeat(3).substring(0, 36 * lines - 30);
      entries.add(Statement.of(id(i), ++created, label, text, new Origin.Own()));
      for (Link link : linksOf.get(i)) {
        int target = ((End.ToBox) link.target()).index();
        entries.add(
            Relation.of(
                new RelationId("r" + created),
                ++created,
                link.kind() == 0 ? RelationKind.SUPPORTS : RelationKind.ATTACKS,
                List.of(id(i)),
                id(target),
                new DrawnBy.Analyst()));
      }
    }
    return switch (Project.of(entries)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken -> throw new IllegalStateException(broken.toString());
    };
  }

  static StatementId id(int i) {
    return new StatementId("s" + i);
  }
}
