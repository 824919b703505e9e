package claimscape.session;

import claimscape.argument.Depiction;
import claimscape.argument.Fold;
import claimscape.argument.NamedView;
import claimscape.argument.StatementId;
import claimscape.argument.ViewId;
import claimscape.project.IdSource;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.ViewEdit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The gestures on named views: keeping what is seen, and going back to it. */
public final class Viewing {
  private final Desk desk;
  private final IdSource ids;

  /**
   * What is seen of the map.
   *
   * @param x of the camera's centre, in px of the map
   * @param y of the camera's centre, in px of the map
   * @param zoom 1 is 100 %
   */
  public record Sight(double x, double y, double zoom, Depiction depiction) {}

  Viewing(Desk desk, IdSource ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** All views, in the order in which they were made. */
  public List<NamedView> all() {
    return ViewEdit.all(project());
  }

  /** The view of the same place in the list, from 1. */
  public Optional<NamedView> at(int place) {
    return all().stream().skip(place - 1L).findFirst();
  }

  /** Keeps what is seen under a name; a view that has it already is replaced. */
  public Outcome keep(String name, Sight sight) {
    ViewId id =
        all().stream()
            .filter(view -> view.name().equals(name.strip()))
            .findFirst()
            .map(NamedView::id)
            .orElseGet(ids::view);
    return desk.make(edit(id, name, sight));
  }

  /** Lets a view show what is seen now. */
  public Outcome update(NamedView view, Sight sight) {
    return desk.make(edit(view.id(), view.name(), sight));
  }

  private ViewEdit edit(ViewId id, String name, Sight sight) {
    return new ViewEdit.Keep(
        id, name, sight.x(), sight.y(), sight.zoom(), desk.filter(), sight.depiction());
  }

  public Outcome rename(NamedView view, String name) {
    return desk.make(new ViewEdit.Rename(view.id(), name));
  }

  public Outcome forget(NamedView view) {
    return desk.make(new ViewEdit.Forget(view.id()));
  }

  /**
   * Narrows and folds as a view does; the camera is the map's.
   *
   * @return whether branches had to be folded or unfolded, which draws the map anew
   */
  public boolean open(NamedView view) {
    desk.narrow(view.filter());
    NavigableSet<StatementId> now = new TreeSet<>();
    project().folds().stream().map(Fold::statement).forEach(now::add);
    NavigableSet<StatementId> wanted = new TreeSet<>(view.folds());
    wanted.removeIf(id -> project().statement(id).isEmpty());
    boolean otherwise = !now.equals(wanted);
    if (otherwise) {
      desk.make(new ViewEdit.FoldAs(view.id()));
    }
    return otherwise;
  }

  private Project project() {
    return desk.store().project();
  }
}
