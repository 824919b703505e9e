package claimscape.project.edit;

import claimscape.argument.Fold;
import claimscape.argument.FoldId;
import claimscape.argument.Pin;
import claimscape.argument.PinId;
import claimscape.argument.StatementId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;

/** Changes how the map is drawn, and nothing of what it says. */
public sealed interface MapEdit extends Edit {

  /** Puts a statement's box at a place; coordinates in px of the map at 100 %. */
  record PinAt(StatementId statement, double x, double y) implements MapEdit {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .put(new Pin(statement, x, y))
          .made("map.pin", Naming.of(project, statement));
    }
  }

  /** Lets the layout place a statement's box again. */
  record Unpin(StatementId statement) implements MapEdit {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .remove(new PinId(statement))
          .made("map.unpin", Naming.of(project, statement));
    }
  }

  /** Folds the branch below a statement away. */
  record FoldBranch(StatementId statement) implements MapEdit {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .put(new Fold(statement))
          .made("map.fold", Naming.of(project, statement));
    }
  }

  /** Shows a folded branch again. */
  record Unfold(StatementId statement) implements MapEdit {
    @Override
    public Outcome applyTo(Project project) {
      return new Draft(project)
          .remove(new FoldId(statement))
          .made("map.unfold", Naming.of(project, statement));
    }
  }
}
