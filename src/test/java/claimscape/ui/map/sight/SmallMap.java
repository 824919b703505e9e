package claimscape.ui.map.sight;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Label;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Easel;
import claimscape.drawing.map.MapOptions;
import claimscape.drawing.type.Measure;
import claimscape.drawing.type.Typefaces;
import claimscape.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A map of four: e1 and the premise p1 are linked in support of the claim c1, and the rebuttal r1
 * undercuts that link.
 */
public final class SmallMap {
  public static final StatementId CLAIM = new StatementId("c1");
  public static final StatementId EVIDENCE = new StatementId("e1");
  public static final StatementId PREMISE = new StatementId("p1");
  public static final StatementId REBUTTAL = new StatementId("r1");
  public static final RelationId SUPPORT = new RelationId("support");
  public static final RelationId UNDERCUT = new RelationId("undercut");

  private static final Measure MEASURE = new Measure(new Typefaces());

  private SmallMap() {}

  public static Project project() {
    List<Entry> entries = new ArrayList<>();
    entries.add(statement(CLAIM, 1, Role.CLAIM, "Talks can end the war."));
    entries.add(statement(EVIDENCE, 2, Role.EVIDENCE, "Both sides met three times."));
    entries.add(statement(PREMISE, 3, Role.PREMISE, "Who meets wants peace."));
    entries.add(statement(REBUTTAL, 4, Role.REBUTTAL, "Meeting costs nothing."));
    entries.add(relation(SUPPORT, 5, RelationKind.SUPPORTS, List.of(EVIDENCE, PREMISE), CLAIM));
    entries.add(relation(UNDERCUT, 6, RelationKind.ATTACKS, List.of(REBUTTAL), SUPPORT));
    return switch (Project.of(entries)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken -> throw new IllegalStateException("" + broken.problems());
    };
  }

  private static Statement statement(StatementId id, int created, Role role, String text) {
    return Statement.of(id, created, new Label(role, 1), text, new Origin.Own());
  }

  private static Relation relation(
      RelationId id, int created, RelationKind kind, List<StatementId> from, NodeId to) {
    return Relation.of(id, created, kind, from, to, new DrawnBy.Author(Optional.empty()));
  }

  /** The measurer of the tests: fonts are loaded once. */
  public static Measure measure() {
    return MEASURE;
  }

  public static Chart chart() {
    return chart(project());
  }

  public static Chart chart(Project project) {
    Easel easel = new Easel(MEASURE, Locale.ENGLISH);
    return Chart.of(project, easel.draw(project, MapOptions.USUAL, () -> false));
  }
}
