package claimscape.ui.shell;

import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.project.Project;
import claimscape.session.TextSelection;
import claimscape.text.Canonical;
import claimscape.text.Finding;
import claimscape.text.Folding;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.action.Action;
import claimscape.ui.action.ActionWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds commands, statements and words in the texts for what is typed into the palette. */
final class PaletteViewModel {
  static final int MOST = 60;
  private static final int PER_TEXT = 12;
  private static final int AROUND = 34;

  private final List<Action> actions;
  private final ActionWords words;
  private final Optional<Project> project;

  PaletteViewModel(List<Action> actions, ActionWords words, Optional<Project> project) {
    this.actions = actions;
    this.words = words;
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

  /**
   * What fits in the project, statements first, then the texts. For any thread.
   *
   * @param cancelled whether nobody waits for it any more
   */
  List<Hit> contents(String typed, Palette.Scope scope, BooleanSupplier cancelled) {
    String sought = typed.strip();
    List<Hit> hits = new ArrayList<>();
    if (scope == Palette.Scope.EVERYTHING) {
      project.ifPresent(held -> hits.addAll(statements(sought, held)));
    }
    project.ifPresent(held -> hits.addAll(texts(sought, held, cancelled)));
    return hits.stream().limit(MOST).toList();
  }

  private List<Hit> commands(String sought) {
    return actions.stream()
        .filter(action -> action.enabled().getAsBoolean())
        .filter(action -> holds(words.name(action), sought))
        .<Hit>map(
            action ->
                new Hit.Command(
                    action,
                    words.name(action),
                    action.keys().isEmpty() ? "" : action.keys().getFirst().shown()))
        .toList();
  }

  private static List<Hit> statements(String sought, Project project) {
    return project.statements().values().stream()
        .filter(
            statement ->
                holds(statement.text(), sought)
                    || statement.label().toString().equalsIgnoreCase(sought))
        .<Hit>map(PaletteViewModel::node)
        .toList();
  }

  private static Hit node(Statement statement) {
    return new Hit.Node(
        statement.id(), statement.label().role(), statement.label().toString(), statement.text());
  }

  private static List<Hit> texts(String sought, Project project, BooleanSupplier cancelled) {
    List<Hit> hits = new ArrayList<>();
    for (Source source : project.shownSources()) {
      if (cancelled.getAsBoolean() || hits.size() >= MOST) {
        break;
      }
      if (holds(source.card().title(), sought)) {
        hits.add(new Hit.Text(source.id(), source.card().title()));
      }
      source
          .held()
          .ifPresent(
              held ->
                  Finding.in(held.text(), Folding.LOOSE).all(sought, false, PER_TEXT).stream()
                      .map(span -> words(source, held.text(), span))
                      .forEach(hits::add));
    }
    return hits;
  }

  private static Hit words(Source source, SourceText text, Span span) {
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String around = text.slice(new Span(from, to)).replace('\n', ' ').strip();
    return new Hit.Words(
        TextSelection.of(source.id(), span),
        source.card().spokenName(),
        (from > 0 ? "…" : "") + around + (to < text.length() ? "…" : ""));
  }

  private static boolean holds(String text, String sought) {
    return sought.isEmpty()
        || !Finding.in(Canonical.of(text).text(), Folding.LOOSE).all(sought, false, 1).isEmpty();
  }
}
