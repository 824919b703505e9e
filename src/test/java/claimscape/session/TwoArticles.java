package claimscape.session;

import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.Level;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.project.IdSource;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.SetLevel;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;

/** Two short texts on a dam, open on a workbench of their own, with ids that count up. */
final class TwoArticles {
  static final SourceId COUNCIL = new SourceId("council");
  static final SourceId FARMERS = new SourceId("farmers");
  private static final String COUNCIL_TEXT =
      "The dam is safe. Two surveys found no crack. The minister denied any risk.";
  private static final String FARMERS_TEXT =
      "The dam leaks. The lower fields were wet in March. Rain alone explains it.";

  final Store store =
      new Store(
          ((Outcome.Made) new SetLevel(Level.FULL).applyTo(Project.titled("The dam"))).after());
  final Desk desk = new Desk(store);
  private final int[] given = {0};
  private final IdSource ids = () -> "id%03d".formatted(given[0]++);
  final Tagging tagging = new Tagging(desk, ids);
  final Mending mending = new Mending(desk, ids);
  final Merging merging = new Merging(desk, ids);

  TwoArticles() {
    take(COUNCIL, COUNCIL_TEXT, "Council bulletin");
    take(FARMERS, FARMERS_TEXT, "Letter of the farmers");
  }

  private void take(SourceId id, String text, String title) {
    SourceText canonical = SourceText.of(text);
    Held held = new Held(canonical, title + ".txt", "UTF-8", canonical.sha256(), Instant.EPOCH);
    store.make(AddSource.of(id, held, SourceCard.titled(title)));
  }

  TextSelection in(SourceId source, String words) {
    String text = source.equals(COUNCIL) ? COUNCIL_TEXT : FARMERS_TEXT;
    int start = text.indexOf(words);
    return TextSelection.of(source, new Span(start, start + words.length()));
  }

  Statement labelled(Role role, int number) {
    return store.project().labelled(new Label(role, number)).orElseThrow();
  }
}
