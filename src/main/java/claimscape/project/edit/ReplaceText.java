package claimscape.project.edit;

import claimscape.argument.AnchorState;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.Versions;
import claimscape.text.LineRange;
import claimscape.text.Problem;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/**
 * Gives a source the newer version of its text. The old text is kept as a source of its own, which
 * the newer one names; every passage is found again and says how, and none is dropped.
 *
 * @param kept under which id the old text is kept
 * @param parts of the newer text, as its document tells them; what was marked by hand outdoes them
 * @param known passages that were found again beforehand, before and after; one that is another by
 *     now is sought afresh
 * @param background the stretches read as background, found beforehand like the passages
 */
public record ReplaceText(
    SourceId source,
    SourceId kept,
    Held now,
    List<LineRange> parts,
    List<Refound> known,
    Optional<Reread> background)
    implements Edit {

  /** A passage in the old text and in the newer one. */
  public record Refound(Passage before, Passage after) {}

  /** What is read as background, in the old text and in the newer one. */
  public record Reread(List<Span> before, List<Span> after) {
    public Reread {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  public ReplaceText {
    parts = List.copyOf(parts);
    known = List.copyOf(known);
  }

  /** The edit without anything known; applying it seeks every passage. */
  public static ReplaceText of(SourceId source, SourceId kept, Held now, List<LineRange> parts) {
    return new ReplaceText(source, kept, now, parts, List.of(), Optional.empty());
  }

  /** The same where the document tells nothing of its lines. */
  public static ReplaceText of(SourceId source, SourceId kept, Held now) {
    return of(source, kept, now, List.of());
  }

  /**
   * Finds every passage beforehand, so that making the edit takes no time. For any thread.
   *
   * @param share hears how much is done, 0 to 1; what it throws ends the search
   */
  public ReplaceText sought(Project project, DoubleConsumer share) {
    Optional<Source> old = held(project);
    if (old.isEmpty()) {
      return this;
    }
    share.accept(0);
    Refinding refinding = refinding(project, old.get());
    List<Passage> passages = project.passagesIn(source);
    List<Refound> found = new ArrayList<>();
    for (Passage passage : passages) {
      found.add(new Refound(passage, refinding.again(passage)));
      share.accept((double) found.size() / passages.size());
    }
    List<Span> read = old.get().read();
    Reread background = new Reread(read, refinding.read(read, text(old.get())));
    return new ReplaceText(source, kept, now, parts, found, Optional.of(background));
  }

  @Override
  public Outcome applyTo(Project project) {
    Optional<Source> old = held(project);
    if (old.isEmpty()) {
      return new Outcome.Refused(Problem.of("edit.noText"));
    }
    SourceText before = text(old.get());
    if (before.equals(now.text())) {
      return new Outcome.Refused(Problem.of("edit.sameText", old.get().card().title()));
    }
    if (project.entry(kept).isPresent()) {
      return new Outcome.Refused(Problem.of("edit.taken", kept.value()));
    }
    Refinding refinding = refinding(project, old.get());
    Draft draft = new Draft(project);
    draft.add(old.get().keptAs(kept, draft.created()));
    draft.put(
        old.get()
            .replaced(now, kept)
            .withParts(marked(refinding.parts(old.get().parts(), before)))
            .withRead(read(refinding, old.get()))
            .withJoins(refinding.joins(old.get().joins(), before)));
    SortedMap<PassageId, Refound> found = new TreeMap<>(Comparator.naturalOrder());
    known.forEach(one -> found.put(one.before().id(), one));
    for (Passage passage : project.passagesIn(source)) {
      Refound one = found.get(passage.id());
      draft.put(
          one != null && one.before().equals(passage) ? one.after() : refinding.again(passage));
    }
    return draft.made("source.replace", old.get().card().title());
  }

  private static SourceText text(Source held) {
    return held.held().map(Held::text).orElseThrow();
  }

  private List<Span> read(Refinding refinding, Source old) {
    return background
        .filter(known -> known.before().equals(old.read()))
        .map(Reread::after)
        .orElseGet(() -> refinding.read(old.read(), text(old)));
  }

  /** Of two parts of a line the later one counts. */
  private List<LineRange> marked(List<LineRange> byHand) {
    return Stream.concat(parts.stream(), byHand.stream()).distinct().toList();
  }

  private Optional<Source> held(Project project) {
    return project.source(source).filter(found -> found.held().isPresent());
  }

  private Refinding refinding(Project project, Source old) {
    SourceText text = text(old);
    return new Refinding(now.text(), passage -> standing(project, passage).orElse(text));
  }

  /** The earlier version in which the words of a lost passage stand. */
  private static Optional<SourceText> standing(Project project, Passage passage) {
    return passage.state() == AnchorState.LOST
        ? Versions.holding(project, passage.source(), passage.stretches())
            .flatMap(Source::held)
            .map(Held::text)
        : Optional.empty();
  }
}
