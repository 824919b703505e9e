package claimscape.session;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.StatementId;
import claimscape.project.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What words of a text become where they are let go of on the map. Words that are a mark already
 * are not tagged twice: their statement is linked as it is.
 */
public final class Dropping {
  private final Desk desk;
  private final Tagging tagging;
  private final Mending mending;

  /** Where words are let go of. */
  public sealed interface Place {

    /** On nothing: they are a claim, and the target. */
    record Ground() implements Place {}

    /** On the half of a box that supports it, or of a relation that is underpinned. */
    record For(NodeId node) implements Place {}

    /** On the half of a box that attacks it, or of an arrow that is undercut. */
    record Against(NodeId node) implements Place {}

    /** On the half of an arrow where it starts: they are one more premise. */
    record Beside(RelationId relation) implements Place {}
  }

  public Dropping(Desk desk, Tagging tagging, Mending mending) {
    this.desk = desk;
    this.tagging = tagging;
    this.mending = mending;
  }

  /** Tags the words and links them in one step; the target stays, unless they are a claim. */
  public Outcome drop(TextSelection words, Place place) {
    Optional<StatementId> known = tagging.markAt(words).map(Passage::statement);
    return switch (place) {
      case Place.Ground ground -> tagging.tag(TagKind.CLAIM, words);
      case Place.For(NodeId node) ->
          link(words, known, TagKind.EVIDENCE, RelationKind.SUPPORTS, node);
      case Place.Against(NodeId node) ->
          link(words, known, TagKind.REBUTTAL, RelationKind.ATTACKS, node);
      case Place.Beside(RelationId relation) ->
          known
              .map(statement -> mending.join(relation, statement))
              .orElseGet(() -> join(words, relation));
    };
  }

  private Outcome link(
      TextSelection words,
      Optional<StatementId> known,
      TagKind tag,
      RelationKind kind,
      NodeId target) {
    return known
        .map(statement -> mending.connect(kind, statement, target))
        .orElseGet(() -> tagging.tagTo(tag, words, List.of(target)));
  }

  private Outcome join(TextSelection words, RelationId relation) {
    desk.arm(relation);
    return tagging.tagTo(
        TagKind.PREMISE,
        words,
        desk.store().project().relation(relation).stream().map(found -> found.target()).toList());
  }
}
