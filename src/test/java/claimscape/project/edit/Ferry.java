package claimscape.project.edit;

import claimscape.argument.EntryId;
import claimscape.argument.Held;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;

/**
 * Two texts on one ferry, and a small map: E1 supports C1, R1 attacks it, all out of the first text
 * but R1, which stands in the second.
 */
final class Ferry {
  static final SourceId NEWS = new SourceId("news");
  static final SourceId LETTER = new SourceId("letter");
  static final StatementId C1 = new StatementId("c1");
  static final StatementId E1 = new StatementId("e1");
  static final StatementId R1 = new StatementId("r1");
  static final RelationId SUPPORT = new RelationId("support");
  static final RelationId ATTACK = new RelationId("attack");
  static final VoiceId MINISTER = new VoiceId("minister");
  static final String NEWS_TEXT =
      "The ferry is always late.\nIt was late on forty days.  The minister denied it.";
  static final String LETTER_TEXT = "I take it every day: the ferry is on time.";

  private Project project = Project.titled("Ferry");

  /** The project with the map. */
  static Ferry mapped() {
    return texts()
        .with(tag(C1, Role.CLAIM, NEWS, "The ferry is always late"))
        .with(tag(E1, Role.EVIDENCE, NEWS, "late on forty days"))
        .with(tag(R1, Role.REBUTTAL, LETTER, "the ferry is on time"))
        .with(Link.of(SUPPORT, RelationKind.SUPPORTS, E1, C1))
        .with(Link.of(ATTACK, RelationKind.ATTACKS, R1, C1));
  }

  /** The two texts alone. */
  static Ferry texts() {
    return new Ferry()
        .with(AddSource.of(NEWS, held(NEWS_TEXT), SourceCard.titled("News")))
        .with(AddSource.of(LETTER, held(LETTER_TEXT), SourceCard.titled("Letter")));
  }

  static Held held(String text) {
    return new Held(SourceText.of(text), "", "UTF-8", "", Instant.EPOCH);
  }

  static Edit tag(StatementId id, Role role, SourceId source, String quote) {
    return Tag.of(id, new PassageId(id.value() + "-passage"), role, source, span(source, quote));
  }

  static Span span(SourceId source, String quote) {
    String text = source.equals(NEWS) ? NEWS_TEXT : LETTER_TEXT;
    int start = text.indexOf(quote);
    return new Span(start, start + quote.length());
  }

  static PassageId passageOf(StatementId id) {
    return new PassageId(id.value() + "-passage");
  }

  Ferry with(Edit edit) {
    project = made(edit).after();
    return this;
  }

  Outcome.Made made(Edit edit) {
    return (Outcome.Made) edit.applyTo(project);
  }

  /** The code of the problem for which an edit is refused. */
  String refusal(Edit edit) {
    return ((Outcome.Refused) edit.applyTo(project)).why().code();
  }

  Project project() {
    return project;
  }

  boolean holds(EntryId id) {
    return project.entry(id).isPresent();
  }

  Statement statement(StatementId id) {
    return project.statement(id).orElseThrow();
  }

  Passage passage(PassageId id) {
    return project.passage(id).orElseThrow();
  }

  Relation relation(RelationId id) {
    return project.relation(id).orElseThrow();
  }

  String label(StatementId id) {
    return statement(id).label().toString();
  }
}
