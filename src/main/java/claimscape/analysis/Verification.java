package claimscape.analysis;

import claimscape.argument.AnchorState;
import claimscape.argument.AttributionStep;
import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Source;
import claimscape.argument.Statement;
import claimscape.project.Project;
import claimscape.project.Versions;
import claimscape.text.Anchor;
import claimscape.text.Place;
import claimscape.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The proof of every quote against the frozen text that it was cut from, letter by letter; of one
 * that was lost or changed when its text was replaced, also against the version that it came from.
 *
 * @param passages how many were looked at
 * @param findings those that are not proved, by source and place
 */
public record Verification(int passages, List<Finding> findings) {
  public Verification {
    findings = List.copyOf(findings);
  }

  /** Why a quote is not proved. */
  public enum Trouble {
    /** The text has other words at that place. */
    DIFFERS,
    /** The words of attribution are others at that place. */
    CUE_DIFFERS,
    /** The passage was lost when its text changed. */
    LOST,
    /** The text was replaced, and no earlier version has the words that were tagged. */
    EARLIER_DIFFERS,
    /** The source has no text here. */
    UNHELD
  }

  /**
   * A quote that is not proved.
   *
   * @param label of its statement
   * @param source as it is titled
   * @param place of the quote in the source, if there is a text and it reaches that far
   * @param quote as it was cut
   * @param found what stands there now, "" if nothing does
   */
  public record Finding(
      PassageId passage,
      Label label,
      String source,
      Trouble trouble,
      Optional<Place> place,
      String quote,
      String found) {}

  /** How many passages are proved. */
  public int proved() {
    return passages - (int) findings.stream().map(Finding::passage).distinct().count();
  }

  public static Verification of(Project project) {
    List<Finding> findings = new ArrayList<>();
    for (Source source : project.sources().values()) {
      for (Passage passage : project.passagesIn(source.id())) {
        project
            .statement(passage.statement())
            .ifPresent(statement -> findings.addAll(check(project, passage, statement, source)));
      }
    }
    return new Verification(project.passages().size(), findings);
  }

  private static List<Finding> check(
      Project project, Passage passage, Statement statement, Source source) {
    Optional<SourceText> text = source.held().map(Held::text);
    List<Finding> findings = new ArrayList<>();
    if (text.isEmpty()) {
      findings.add(bare(passage, statement, source, Trouble.UNHELD));
    } else if (passage.state() == AnchorState.LOST) {
      findings.add(bare(passage, statement, source, Trouble.LOST));
    } else {
      for (Anchor stretch : passage.stretches()) {
        if (!stretch.holdsIn(text.get())) {
          findings.add(placed(passage, statement, source, Trouble.DIFFERS, stretch, text.get()));
        }
      }
      for (AttributionStep step : passage.chain()) {
        step.cueAt()
            .filter(cue -> !cue.holdsIn(text.get()))
            .ifPresent(
                cue ->
                    findings.add(
                        placed(passage, statement, source, Trouble.CUE_DIFFERS, cue, text.get())));
      }
    }
    if (source.earlier().isPresent() && isOfEarlier(passage) && isNowhere(project, passage)) {
      findings.add(bare(passage, statement, source, Trouble.EARLIER_DIFFERS));
    }
    return findings;
  }

  private static boolean isOfEarlier(Passage passage) {
    return passage.state() == AnchorState.LOST || !passage.was().isEmpty();
  }

  private static boolean isNowhere(Project project, Passage passage) {
    return Versions.holding(project, passage.source(), Versions.tagged(passage)).isEmpty();
  }

  private static Finding bare(
      Passage passage, Statement statement, Source source, Trouble trouble) {
    return new Finding(
        passage.id(),
        statement.label(),
        source.card().title(),
        trouble,
        Optional.empty(),
        quote(passage),
        "");
  }

  /** What was tagged, which for a changed passage is not what stands there now. */
  private static String quote(Passage passage) {
    return String.join(" … ", Versions.tagged(passage).stream().map(Anchor::exact).toList());
  }

  private static Finding placed(
      Passage passage,
      Statement statement,
      Source source,
      Trouble trouble,
      Anchor anchor,
      SourceText text) {
    boolean within = text.holds(anchor.span());
    return new Finding(
        passage.id(),
        statement.label(),
        source.card().title(),
        trouble,
        within ? Optional.of(place(text, anchor.span().start())) : Optional.empty(),
        anchor.exact(),
        within ? text.slice(anchor.span()) : "");
  }

  private static Place place(SourceText text, int offset) {
    String content = text.content();
    int lineStart = content.lastIndexOf('\n', offset - 1) + 1;
    int line = 1 + (int) content.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new Place(line, 1 + content.codePointCount(lineStart, offset));
  }
}
