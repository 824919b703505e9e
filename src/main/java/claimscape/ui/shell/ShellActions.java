package claimscape.ui.shell;

import claimscape.argument.Filter;
import claimscape.argument.Level;
import claimscape.session.Desk;
import claimscape.storage.Density;
import claimscape.storage.Theme;
import claimscape.ui.action.Action;
import claimscape.ui.action.When;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** What can be done with the window and with projects as a whole. */
final class ShellActions {
  private final Shell shell;
  private final Filing filing;
  private final Pages pages;
  private final Memory memory;
  private final Pictures pictures;
  private final Printing printing;

  ShellActions(
      Shell shell,
      Filing filing,
      Pages pages,
      Memory memory,
      Pictures pictures,
      Printing printing) {
    this.shell = shell;
    this.filing = filing;
    this.pages = pages;
    this.memory = memory;
    this.pictures = pictures;
    this.printing = printing;
  }

  List<Action> all() {
    BooleanSupplier open = () -> shell.current().isPresent();
    return List.of(
        anywhere("new", filing::begin, "Ctrl+N"),
        anywhere("openTexts", filing::chooseTexts, "Ctrl+O").withIcon("sources"),
        anywhere("openProject", filing::chooseProject, "Ctrl+Shift+O").withIcon("open"),
        anywhere("paste", filing::paste, "Ctrl+V").withIcon("paste"),
        anywhere("replace", filing::replace, "Ctrl+Shift+U").whenever(filing::canReplace),
        anywhere("sample", filing::openSample),
        anywhere("sampleUntagged", filing::openUntagged),
        anywhere("save", () -> filing.save(() -> {}), "Ctrl+S").withIcon("save").whenever(open),
        anywhere("saveAs", () -> filing.saveAs(() -> {}), "Ctrl+Shift+S").whenever(open),
        anywhere("export", pictures::export, "Ctrl+E").withIcon("picture").whenever(open),
        anywhere("exportAs", pictures::exportAs, "Ctrl+Shift+E").whenever(open),
        anywhere("print", printing::print, "Ctrl+P").whenever(open),
        anywhere("copyPicture", pictures::copy, "Ctrl+Shift+C").whenever(open),
        anywhere("close", () -> shell.guarded(shell::showStart), "Ctrl+W").whenever(open),
        anywhere("quit", shell::quit, "Ctrl+Q"),
        anywhere("undo", () -> shell.current().ifPresent(now -> now.store().undo()), "Ctrl+Z")
            .withIcon("undo")
            .whenever(() -> has(now -> !now.store().history().isEmpty())),
        anywhere(
                "redo",
                () -> shell.current().ifPresent(now -> now.store().redo()),
                "Ctrl+Shift+Z",
                "Ctrl+Y")
            .withIcon("redo")
            .whenever(() -> has(now -> !now.store().future().isEmpty())),
        anywhere("palette", () -> pages.palette(Palette.Scope.EVERYTHING), "Ctrl+K")
            .withIcon("search"),
        anywhere("searchTexts", () -> pages.palette(Palette.Scope.TEXTS), "Ctrl+Shift+F")
            .whenever(open),
        anywhere("theme", this::turnTheme).withIcon("theme"),
        anywhere("larger", () -> size(10)).withIcon("plus"),
        anywhere("smaller", () -> size(-10)).withIcon("minus"),
        anywhere("beamer", this::turnBeamer, "F11"),
        anywhere("compact", this::turnCompact),
        anywhere("level.basic", () -> shell.setLevel(Level.BASIC)),
        anywhere("level.standard", () -> shell.setLevel(Level.STANDARD)),
        anywhere("level.full", () -> shell.setLevel(Level.FULL)),
        anywhere("map", () -> work(w -> w.enter(0))).withIcon("connect").whenever(open),
        anywhere("outline", () -> view(1)).withIcon("outline").whenever(open),
        anywhere("table", () -> view(2)).whenever(open),
        anywhere("compare", () -> view(3), "F12").withIcon("compare").whenever(open),
        anywhere("link", () -> work(w -> w.enter(4)), "F7").withIcon("link").whenever(open),
        anywhere("inspector", () -> work(w -> w.openInspector(!w.inspectorOpen())), "F4")
            .whenever(open),
        anywhere("readerWide", () -> work(w -> w.widen(Workspace.Wide.READER)), "F8")
            .whenever(open),
        anywhere("mapWide", () -> work(w -> w.widen(Workspace.Wide.MAP)), "F9").whenever(open),
        anywhere("nextPane", () -> work(Workspace::focusNext), "F6").whenever(open),
        anywhere("voices", pages::voices, "Ctrl+Shift+V").withIcon("voices"),
        anywhere(
                "clearFilter",
                () -> desk().ifPresent(desk -> desk.narrow(Filter.NONE)),
                "Ctrl+Shift+X")
            .withIcon("filter")
            .whenever(() -> desk().filter(desk -> !desk.filter().isEmpty()).isPresent()),
        anywhere("sources", pages::sources).withIcon("sources"),
        anywhere("findings", pages::findings).withIcon("findings"),
        anywhere("settings", pages::settings, "Ctrl+,").withIcon("settings"),
        anywhere("keys", pages::keys, "F1").withIcon("key"),
        anywhere("about", pages::about).withIcon("info"));
  }

  private static Action anywhere(String name, Runnable run, String... keys) {
    return Action.of("shell." + name, When.ANYWHERE, run, keys);
  }

  private Optional<Desk> desk() {
    return shell.current().map(open -> open.bench().desk());
  }

  private boolean has(java.util.function.Predicate<OpenProject> what) {
    return shell.current().filter(what).isPresent();
  }

  private void work(Consumer<Workspace> what) {
    shell.workspace().ifPresent(what);
  }

  private void view(int view) {
    work(w -> w.show(view));
  }

  /** From what is shown now to the other. */
  private void turnTheme() {
    Theme other = shell.look().dark() ? Theme.LIGHT : Theme.DARK;
    memory.change(settings -> settings.withTheme(other));
  }

  private void size(int more) {
    memory.change(
        settings -> settings.withTextSize(Math.clamp(settings.textSize() + more, 80, 200)));
  }

  private void turnBeamer() {
    turn(Density.WIDE);
  }

  private void turnCompact() {
    turn(Density.COMPACT);
  }

  private void turn(Density wanted) {
    memory.change(
        settings ->
            settings.withDensity(settings.density() == wanted ? Density.COMFORTABLE : wanted));
  }
}
