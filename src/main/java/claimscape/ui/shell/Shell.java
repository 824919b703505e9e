package claimscape.ui.shell;

import claimscape.argument.Level;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.SetLevel;
import claimscape.session.DeskEvent;
import claimscape.session.Store;
import claimscape.session.Workbench;
import claimscape.storage.Theme;
import claimscape.text.Problem;
import claimscape.ui.action.Action;
import claimscape.ui.action.ActionMap;
import claimscape.ui.action.ActionWords;
import claimscape.ui.fx.Icons;
import claimscape.ui.fx.Look;
import claimscape.ui.fx.Phrases;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The window: shows the start page or one open project, and holds together all that works on it.
 */
public final class Shell {
  private final Stage stage;
  private final Surroundings around;
  private final Look look = new Look();
  private final Icons icons = new Icons();
  private final Phrases phrases;
  private final ActionWords words;
  private final Memory memory;
  private final Filing filing;
  private final Repertoire repertoire = new Repertoire(this);
  private final Frame frame;
  private final StartPage start;
  private final WindowStand stand;
  private final Captions captions;
  private final Sizes sizes = new Sizes();
  private final PaneMaker paneMaker;
  private final CrashGuard crashes;
  private Optional<OpenProject> current = Optional.empty();
  private Optional<Workspace> workspace = Optional.empty();

  /**
   * A window on a stage, not yet shown.
   *
   * @param around what it is given from outside
   */
  public Shell(Stage stage, Surroundings around) {
    this.stage = stage;
    this.around = around;
    phrases = Phrases.of(around.locale(), "shell");
    words = new ActionWords(around.locale());
    memory = new Memory(around.state(), around.jobs(), this::say);
    filing = new Filing(this, around);
    Studio studio = new Studio(around.locale());
    paneMaker =
        new RealPanes(look, icons, phrases, studio, memory, this::action, () -> layer().close());
    crashes = new CrashGuard(this, around);
    Pictures pictures = new Pictures(this, around, studio, memory);
    Pages pages = new Pages(this, memory, words, around);
    Printing printing = new Printing(this, stage, pictures);
    repertoire.begin(new ShellActions(this, filing, pages, memory, pictures, printing).all());
    Menus menus = new Menus(phrases, words, this::actions);
    Header header = new Header(icons, phrases, words, menus.bar(), this::action);
    frame =
        new Frame(
            header,
            new Rail(icons, words, this::action),
            new StatusLine(icons, phrases),
            new NoticeBar(icons, phrases));
    start = new StartPage(icons, phrases, this::action, file -> filing.take(List.of(file)));
    stand = new WindowStand(stage, memory, sizes);
    captions = new Captions(stage, frame, phrases, around.zone(), around.jobs());
    Scene scene = stand.scene(frame);
    look.sheet(Shell.class, "shell.css");
    look.sheet(Shell.class, "pages.css");
    look.dress(scene);
    new ActionMap(() -> frame.layer().isOpen() ? List.of() : repertoire.underKeys()).listen(scene);
    new Dropping(filing).listen(scene);
    SystemLook.follow(look, memory);
    around.trouble().onTrouble(log -> offer(Problem.of("trouble.unexpected", log.toString())));
    around
        .jobs()
        .onActivity(
            activity ->
                activity.ifPresentOrElse(
                    a ->
                        frame
                            .status()
                            .showBusy(a.lane(), a.share(), () -> around.jobs().cancel(a.lane())),
                    frame.status()::showIdle));
    stage.setScene(scene);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          quit();
        });
    showStart();
  }

  public void show() {
    stage.show();
    start.focusFirst();
    memory.tellDamage();
    crashes.begin();
  }

  /** Opens what was named on the command line, or dropped: projects and texts. */
  public void open(List<Path> files) {
    filing.take(files);
  }

  void theme(Theme wanted) {
    memory.change(settings -> settings.withTheme(wanted));
  }

  Look look() {
    return look;
  }

  Icons icons() {
    return icons;
  }

  ActionWords words() {
    return words;
  }

  Phrases phrases() {
    return phrases;
  }

  Frame frame() {
    return frame;
  }

  Layer layer() {
    return frame.layer();
  }

  String say(String key, String... args) {
    return phrases.say(key, args);
  }

  String sentence(Problem problem) {
    return phrases.say(problem);
  }

  /** A fault that nobody expected: it is written down, and one sentence says so. */
  void unexpected(Throwable fault) {
    around.trouble().accept(fault);
  }

  void say(Problem problem) {
    notice(sentence(problem));
  }

  void notice(String sentence) {
    frame.notice().say(sentence);
  }

  /** Says what happened, and stays until the user has seen to it. */
  void offer(Problem problem, NoticeBar.Offer... offers) {
    frame.notice().stay(sentence(problem), List.of(offers));
  }

  Optional<OpenProject> current() {
    return current;
  }

  Optional<Workspace> workspace() {
    return workspace;
  }

  /** All that can be done now, and that the level of the project offers. */
  List<Action> actions() {
    return repertoire.offered();
  }

  Action action(String id) {
    return repertoire.named(id);
  }

  /** Shows a project in place of what was shown. */
  void open(Project project, Optional<Path> file) {
    OpenProject opened =
        new OpenProject(Workbench.of(new Store(project), around.ids(), around.jobs()), file);
    Panes panes = paneMaker.make(opened.bench());
    close();
    current = Optional.of(opened);
    opened.store().onStep(step -> refresh());
    opened.bench().desk().onEvent(this::hear);
    repertoire.take(panes.all().stream().flatMap(pane -> pane.actions().stream()).toList());
    Workspace work =
        new Workspace(look, icons, phrases, panes, new HistoryPane(opened.store(), phrases), sizes);
    workspace = Optional.of(work);
    panes.all().forEach(pane -> pane.note().subscribe(note -> showNotes(panes)));
    frame.show(work);
    // A page takes the focus only once it stands in the scene, which its split pane sees to.
    frame.applyCss();
    frame.layout();
    file.ifPresent(path -> remember(opened, path));
    refresh();
    panes.reader().focus().run();
  }

  /** A project without anything in it. */
  Project fresh() {
    return levelled(Project.titled(say("title.untitled")));
  }

  /** The same project, at the level that the user works at. */
  Project levelled(Project project) {
    return new SetLevel(memory.settings().level()).applyTo(project) instanceof Outcome.Made made
        ? made.after()
        : project;
  }

  /** Offers more or less of the vocabulary: here, and in projects that begin from now on. */
  void setLevel(Level level) {
    memory.change(settings -> settings.withLevel(level));
    current.ifPresent(open -> open.bench().desk().make(new SetLevel(level)));
  }

  /** Shows a project that is not on disk as it is, such as a copy from before a crash. */
  void openUnsaved(Project project, Optional<Path> file) {
    open(project, file);
    current.ifPresent(open -> open.store().markSaved(Project.titled("")));
    refresh();
  }

  private void showNotes(Panes panes) {
    frame.status().showNotes(panes.all().stream().map(Placed::note).toList());
  }

  private void hear(DeskEvent event) {
    if (event instanceof DeskEvent.Notice(Problem what)) {
      say(what);
    }
    refresh();
  }

  private void close() {
    current = Optional.empty();
    workspace = Optional.empty();
    repertoire.take(List.of());
  }

  /** Leaves the project for the start page. */
  void showStart() {
    close();
    start.show(new RecentRows(phrases, around).of(memory.recent()));
    frame.show(start);
    refresh();
  }

  void saved(OpenProject open) {
    crashes.discard(open);
    open.file().ifPresent(file -> remember(open, file));
    refresh();
  }

  private void remember(OpenProject open, Path file) {
    memory.opened(RecentRows.record(open, file, around.clock().instant()));
  }

  /** Brings header, rail and status line up to date. */
  void refresh() {
    current.ifPresentOrElse(captions::show, captions::showNothing);
  }

  /** Goes on at once, or after the user has decided about what is not saved. */
  void guarded(Runnable then) {
    if (current.filter(open -> open.store().unsaved()).isEmpty()) {
      then.run();
    } else {
      new Question(this, filing).ask(then);
    }
  }

  /** The user does not want what is not saved: no copy of it is kept either. */
  void letGo() {
    current.ifPresent(crashes::discard);
  }

  /** Ends the application, once nothing unsaved is lost. */
  void quit() {
    guarded(
        () -> {
          letGo();
          stand.leave();
          around.jobs().close();
          stage.close();
        });
  }
}
