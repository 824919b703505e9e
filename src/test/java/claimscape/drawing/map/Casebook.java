package claimscape.drawing.map;

import claimscape.argument.AnchorState;
import claimscape.argument.Answer;
import claimscape.argument.AttributionStep;
import claimscape.argument.Held;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.PassageId;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Draft;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddPassage;
import claimscape.project.edit.AddSource;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.Link;
import claimscape.project.edit.PutVoice;
import claimscape.project.edit.Reword;
import claimscape.project.edit.Tag;
import claimscape.text.Edtf;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Builds small projects by the edits that a user makes; ids count up, so two are always equal. */
public final class Casebook {
  private Project project;
  private int given;

  public Casebook(String title) {
    project = Project.titled(title);
  }

  public Project project() {
    return project;
  }

  /** Makes an edit that must fit. */
  public Casebook make(Edit edit) {
    project =
        switch (edit.applyTo(project)) {
          case Outcome.Made made -> made.after();
          case Outcome.Refused refused -> throw new IllegalStateException(refused.why().toString());
        };
    return this;
  }

  private String next() {
    given++;
    return String.format("%03d", given);
  }

  /** Somewhere in a source; the next passage stands elsewhere as long as there is room. */
  private Span place() {
    int start = given % 2_000;
    return new Span(start, start + 5);
  }

  /** A source of plain words, long enough to cut passages out of. */
  public SourceId source(String author, String outlet, String published) {
    SourceId id = new SourceId(next());
    Held held =
        new Held(
            SourceText.of("words ".repeat(400)),
            "",
            "UTF-8",
            "",
            Instant.parse("2026-01-01T00:00:00Z"));
    SourceCard card =
        new SourceCard(
            outlet + " of " + published,
            author,
            outlet,
            "",
            "",
            Edtf.parse(published),
            Optional.empty(),
            "",
            "en",
            Optional.empty(),
            "");
    make(AddSource.of(id, held, card));
    return id;
  }

  public VoiceId voice(String name) {
    VoiceId id = new VoiceId(next());
    make(new PutVoice(Voice.named(id, name, VoiceKind.PERSON)));
    return id;
  }

  /** A statement with one passage, said by these voices from the outside in. */
  public StatementId tagged(Role role, SourceId source, String text, VoiceId... voices) {
    return tagged(role, source, text, false, voices);
  }

  /** The same, loose. */
  public StatementId loose(Role role, SourceId source, String text) {
    return tagged(role, source, text, true);
  }

  private StatementId tagged(
      Role role, SourceId source, String text, boolean loose, VoiceId... voices) {
    StatementId id = new StatementId(next());
    make(
        new Tag(
            id,
            new PassageId(next()),
            role,
            source,
            List.of(place()),
            loose,
            chain(Stance.ASSERTS, voices)));
    make(new Reword(id, text));
    return id;
  }

  /** One more passage of a statement. */
  public PassageId backed(StatementId statement, SourceId source, Stance stance, VoiceId voice) {
    PassageId id = new PassageId(next());
    make(new AddPassage(id, statement, source, List.of(place()), chain(stance, voice)));
    return id;
  }

  private static List<AttributionStep> chain(Stance stance, VoiceId... voices) {
    return List.of(voices).stream().map(voice -> AttributionStep.of(voice, stance)).toList();
  }

  public StatementId own(Role role, String text) {
    StatementId id = new StatementId(next());
    make(new AddStatement(id, role, text, new Origin.Own()));
    return id;
  }

  public StatementId implicit(Role role, SourceId source, String text) {
    StatementId id = new StatementId(next());
    make(new AddStatement(id, role, text, new Origin.Implicit(source)));
    return id;
  }

  public RelationId link(RelationKind kind, NodeId target, StatementId... premises) {
    RelationId id = new RelationId(next());
    make(new Link(id, kind, List.of(premises), target, Optional.empty()));
    return id;
  }

  public RelationId answer(Answer answer, StatementId question, StatementId claim) {
    RelationId id = new RelationId(next());
    make(new Link(id, RelationKind.ANSWERS, List.of(claim), question, Optional.of(answer)));
    return id;
  }

  /** Takes the text of a statement's passages away. */
  public Casebook lose(StatementId statement) {
    make(
        before -> {
          Draft draft = new Draft(before);
          before
              .passagesOf(statement)
              .forEach(passage -> draft.put(passage.withState(AnchorState.LOST)));
          return draft.made("lose");
        });
    return this;
  }
}
