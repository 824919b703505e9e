package claimscape.session;

import claimscape.argument.Level;
import claimscape.project.IdSource;

/** One open project with all that works on it; another project means another workbench. */
public record Workbench(
    Desk desk,
    Tagging tagging,
    Mending mending,
    Merging merging,
    Citing citing,
    Viewing viewing,
    Jobs jobs) {

  public static Workbench of(Store store, IdSource ids, Jobs jobs) {
    Desk desk = new Desk(store);
    return new Workbench(
        desk,
        new Tagging(desk, ids),
        new Mending(desk, ids),
        new Merging(desk, ids),
        new Citing(desk, ids),
        new Viewing(desk, ids),
        jobs);
  }

  public Store store() {
    return desk.store();
  }

  /** How much of the vocabulary the project offers now. */
  public Level level() {
    return store().project().header().level();
  }
}
