package claimscape.session;

import claimscape.argument.AnchorState;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.project.Project;
import claimscape.project.Versions;
import claimscape.text.Anchor;
import claimscape.text.Graphemes;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A passage that somebody has to look at because its text was replaced: its words are lost, or have
 * changed.
 *
 * @param version the source that keeps the text in which the words were tagged, if it is there
 * @param tagged the words as they were tagged
 * @param before what stood before them
 * @param after what stood after them
 */
public record Unsure(
    Passage passage,
    Statement statement,
    Optional<SourceId> version,
    List<Anchor> tagged,
    String before,
    String after) {
  private static final int AROUND = 90;

  /** All of them, by source and place. */
  public static List<PassageId> all(Project project) {
    return project.shownSources().stream()
        .filter(source -> source.held().isPresent())
        .flatMap(source -> project.passagesIn(source.id()).stream())
        .filter(Unsure::isUnsure)
        .map(Passage::id)
        .toList();
  }

  /** The one that follows a passage, after the last one the first. */
  public static Optional<PassageId> after(Project project, Optional<PassageId> passage) {
    List<PassageId> all = all(project);
    int at = passage.map(all::indexOf).orElse(-1);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get((at + 1) % all.size()));
  }

  /** What there is to see of a passage; nothing if it is sure, or there is no text to place it. */
  public static Optional<Unsure> of(Project project, PassageId id) {
    Optional<Passage> found =
        project
            .passage(id)
            .filter(Unsure::isUnsure)
            .filter(p -> project.source(p.source()).flatMap(Source::held).isPresent());
    return found.flatMap(
        passage -> project.statement(passage.statement()).map(of -> of(project, passage, of)));
  }

  private static Unsure of(Project project, Passage passage, Statement statement) {
    List<Anchor> tagged = Versions.tagged(passage);
    Optional<Source> version = Versions.holding(project, passage.source(), tagged);
    Optional<SourceText> text = version.flatMap(Source::held).map(Held::text);
    return new Unsure(
        passage,
        statement,
        version.map(Source::id),
        tagged,
        text.map(t -> before(t, tagged.getFirst())).orElse(tagged.getFirst().prefix()),
        text.map(t -> after(t, tagged.getLast())).orElse(tagged.getLast().suffix()));
  }

  private static String before(SourceText text, Anchor first) {
    int start = first.span().start();
    int from = Graphemes.ceiling(text.content(), Math.max(0, start - AROUND));
    return text.slice(new Span(Math.min(from, start), start));
  }

  private static String after(SourceText text, Anchor last) {
    int end = last.span().end();
    int to = Graphemes.floor(text.content(), Math.min(text.length(), end + AROUND));
    return text.slice(new Span(end, Math.max(to, end)));
  }

  private static boolean isUnsure(Passage passage) {
    return passage.state() == AnchorState.LOST || passage.state() == AnchorState.CHANGED;
  }

  public boolean isLost() {
    return passage.state() == AnchorState.LOST;
  }

  /** The words as they were tagged; several stretches are joined by " … ". */
  public String words() {
    return String.join(" … ", tagged.stream().map(Anchor::exact).toList());
  }
}
