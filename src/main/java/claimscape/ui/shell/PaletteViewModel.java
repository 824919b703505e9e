package claimscape.ui.shell;

import claimscape.argument.NamedView;
import claimscape.project.Project;
import claimscape.project.edit.ViewEdit;
import claimscape.search.Finds;
import claimscape.text.Finding;
import claimscape.text.Folding;
import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import claimscape.ui.fx.Phrases;
import java.util.List;
import java.util.Optional;

/** Finds commands for what is typed into the palette, and shows what a search has found. */
final class PaletteViewModel {
  private final List<Action> actions;
  private final ActionWords words;
  private final Phrases phrases;
  private final Optional<Project> project;

  PaletteViewModel(
      List<Action> actions, ActionWords words, Phrases phrases, Optional<Project> project) {
    this.actions = actions;
    this.words = words;
    this.phrases = phrases;
    this.project = project;
  }

  /** The commands that fit, at once; nothing typed lists all of them. */
  List<Hit> commands(String typed, Palette.Scope scope) {
    return scope == Palette.Scope.EVERYTHING ? commands(typed.strip()) : List.of();
  }

  /** Whether there is anything to search for, and in. */
  boolean searches(String typed) {
    return !typed.isBlank() && project.isPresent();
  }

  /** What was found as lines of the palette, each kind under its heading. */
  List<Hit> lines(Finds finds, Palette.Scope scope) {
    return project.map(held -> new FoundLines(held, phrases).of(finds, scope)).orElse(List.of());
  }

  private List<Hit> commands(String sought) {
    return actions.stream()
        .filter(action -> action.enabled().getAsBoolean())
        .filter(action -> holds(name(action), sought))
        .<Hit>map(
            action ->
                new Hit.Command(
                    action,
                    name(action),
                    action.keys().isEmpty() ? "" : action.keys().getFirst().shown()))
        .toList();
  }

  /** What an action is called; going to a view, by the name of the view. */
  private String name(Action action) {
    String name = words.name(action);
    return action.id().matches("map\\.view\\.[1-9]")
        ? project
            .flatMap(held -> view(held, action.id().charAt(action.id().length() - 1) - '1'))
            .map(view -> phrases.say("palette.view", view.name()))
            .orElse(name)
        : name;
  }

  private static Optional<NamedView> view(Project project, int place) {
    return ViewEdit.all(project).stream().skip(place).findFirst();
  }

  private static boolean holds(String text, String sought) {
    return sought.isEmpty() || !Finding.in(text, Folding.LOOSE).all(sought, false, 1).isEmpty();
  }
}
