package claimscape.project.edit;

import claimscape.argument.Depiction;
import claimscape.argument.Filter;
import claimscape.argument.Fold;
import claimscape.argument.FoldId;
import claimscape.argument.NamedView;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Keeps, names and forgets views of the map. They change nothing of what it says. */
public sealed interface ViewEdit extends Edit {

  /**
   * Keeps what is seen, with the branches that are folded now: as a new view, or in the place of
   * the one with this id.
   *
   * @param x of the camera's centre, in px of the map
   * @param y of the camera's centre, in px of the map
   */
  record Keep(
      ViewId view, String name, double x, double y, double zoom, Filter filter, Depiction depiction)
      implements ViewEdit {
    @Override
    public Outcome applyTo(Project project) {
      String called = name.strip();
      if (called.isEmpty()) {
        return new Outcome.Refused(Problem.of("edit.noViewName"));
      }
      Draft draft = new Draft(project);
      Optional<NamedView> before = find(project, view);
      int created = before.map(NamedView::created).orElseGet(draft::created);
      return draft
          .put(new NamedView(view, created, called, x, y, zoom, filter, folded(project), depiction))
          .made(before.isPresent() ? "view.update" : "view.keep", called);
    }
  }

  /** Gives a view another name. */
  record Rename(ViewId view, String name) implements ViewEdit {
    @Override
    public Outcome applyTo(Project project) {
      String called = name.strip();
      Optional<NamedView> found = find(project, view);
      if (called.isEmpty() || found.isEmpty()) {
        return new Outcome.Refused(
            Problem.of(called.isEmpty() ? "edit.noViewName" : "edit.noView"));
      }
      return new Draft(project)
          .put(found.get().named(called))
          .made("view.rename", found.get().name(), called);
    }
  }

  /** Forgets a view. */
  record Forget(ViewId view) implements ViewEdit {
    @Override
    public Outcome applyTo(Project project) {
      return find(project, view)
          .map(found -> new Draft(project).remove(view).made("view.forget", found.name()))
          .orElseGet(() -> new Outcome.Refused(Problem.of("edit.noView")));
    }
  }

  /** Folds and unfolds so that just the branches of a view are folded. */
  record FoldAs(ViewId view) implements ViewEdit {
    @Override
    public Outcome applyTo(Project project) {
      Optional<NamedView> found = find(project, view);
      if (found.isEmpty()) {
        return new Outcome.Refused(Problem.of("edit.noView"));
      }
      Draft draft = new Draft(project);
      SortedSet<StatementId> wanted = found.get().folds();
      for (StatementId id : folded(project)) {
        if (!wanted.contains(id)) {
          draft.remove(new FoldId(id));
        }
      }
      for (StatementId id : wanted) {
        if (project.statement(id).isPresent()) {
          draft.put(new Fold(id));
        }
      }
      return draft.made("view.folds", found.get().name());
    }
  }

  /** The views of a project, in the order in which they were made. */
  static List<NamedView> all(Project project) {
    return project.views().stream()
        .sorted(Comparator.comparingInt(NamedView::created).thenComparing(NamedView::id))
        .toList();
  }

  private static Optional<NamedView> find(Project project, ViewId id) {
    return project.views().stream().filter(view -> view.id().equals(id)).findFirst();
  }

  private static SortedSet<StatementId> folded(Project project) {
    NavigableSet<StatementId> folds = new TreeSet<>();
    project.folds().stream().map(Fold::statement).forEach(folds::add);
    return Collections.unmodifiableSortedSet(folds);
  }
}
