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

/** Finds commands, statements and words in the texts for what is typed into the palette. */
final class PaletteViewModel {
  private static final int MOST = 60;
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

  /**
   * What fits, commands first, then statements, then the texts.
   *
   * @param typed nothing typed lists the commands
   */
  List<Hit> find(String typed, Palette.Scope scope) {
    String sought = typed.strip();
    List<Hit> hits = new ArrayList<>();
    if (scope == Palette.Scope.EVERYTHING) {
      hits.addAll(commands(sought));
    }
    if (!sought.isEmpty() && project.isPresent()) {
      if (scope == Palette.Scope.EVERYTHING) {
        hits.addAll(statements(sought, project.get()));
      }
      hits.addAll(texts(sought, project.get()));
    }
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

  private static List<Hit> texts(String sought, Project project) {
    List<Hit> hits = new ArrayList<>();
    for (Source source : project.shownSources()) {
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
