package claimscape.analysis;

import claimscape.argument.AttributionStep;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.Stance;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import claimscape.text.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * That somebody says, denies or passes on a statement. A passage with a chain of steps has one
 * utterance for each step, the outermost first; without a chain its source speaks.
 *
 * @param passage where; absent for a statement without passages
 * @param own whether the speaker takes that stance itself; the outer steps of a chain pass on what
 *     an inner one says
 */
public record Utterance(
    StatementId statement, Optional<Passage> passage, Speaker speaker, Stance stance, boolean own) {

  /** All that is said in a project, by statement as created and by passage as made. */
  public static List<Utterance> all(Project project) {
    return project.statements().values().stream()
        .sorted(Comparator.comparingInt(Statement::created).thenComparing(Statement::id))
        .flatMap(statement -> of(project, statement).stream())
        .toList();
  }

  /** All that is said of one statement. */
  public static List<Utterance> of(Project project, Statement statement) {
    List<Passage> passages = project.passagesOf(statement.id());
    List<Utterance> all = new ArrayList<>();
    if (passages.isEmpty()) {
      add(all, project, statement.id(), Optional.empty(), statement.chain());
    }
    for (Passage passage : passages) {
      if (passage.chain().isEmpty()) {
        project
            .source(passage.source())
            .map(source -> Speaker.of(project, source))
            .map(
                who ->
                    new Utterance(statement.id(), Optional.of(passage), who, Stance.ASSERTS, true))
            .ifPresent(all::add);
      } else {
        add(all, project, statement.id(), Optional.of(passage), passage.chain());
      }
    }
    return List.copyOf(all);
  }

  /** Whether a voice says anything in a passage, itself or by passing it on. */
  public static boolean says(Project project, VoiceId voice, Passage passage) {
    return passage.chain().isEmpty()
        ? project
            .source(passage.source())
            .flatMap(source -> Speaker.of(project, source).voice())
            .equals(Optional.of(voice))
        : passage.chain().stream().anyMatch(step -> step.voice().equals(voice));
  }

  private static void add(
      List<Utterance> all,
      Project project,
      StatementId statement,
      Optional<Passage> passage,
      List<AttributionStep> chain) {
    for (int i = 0; i < chain.size(); i++) {
      AttributionStep step = chain.get(i);
      boolean own = i == chain.size() - 1;
      all.add(new Utterance(statement, passage, Speaker.of(project, step), step.stance(), own));
    }
  }

  /** When a passage was said: as its innermost step that knows it, else as its source appeared. */
  public static Optional<Edtf> date(Project project, Passage passage) {
    return passage.chain().reversed().stream()
        .flatMap(step -> step.uttered().stream())
        .findFirst()
        .or(
            () ->
                project.source(passage.source()).map(Source::card).flatMap(SourceCard::published));
  }
}
