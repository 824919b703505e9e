package claimscape.argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A link with an identity, from one premise or several linked ones to a statement or to another
 * relation. An attack on a relation is an undercut, a support of a relation an underpin.
 *
 * @param premises at least one, each once, in the order in which they were linked
 * @param answer what it says, where the kind is {@link RelationKind#ANSWERS}
 * @param scheme the name of the argumentation scheme, or empty
 * @param warrant one line: why the one speaks for the other, or empty
 */
public record Relation(
    RelationId id,
    int created,
    RelationKind kind,
    List<StatementId> premises,
    NodeId target,
    DrawnBy drawnBy,
    Optional<Answer> answer,
    String scheme,
    Optional<Strength> strength,
    String warrant,
    String note)
    implements Entry {

  public Relation {
    premises = List.copyOf(premises);
    if (premises.isEmpty()) {
      throw new IllegalArgumentException("a relation has at least one premise: " + id);
    }
    if (premises.stream().distinct().count() != premises.size()) {
      throw new IllegalArgumentException("a premise is linked once: " + id);
    }
  }

  /** A plain relation: all that is optional is left open. */
  public static Relation of(
      RelationId id,
      int created,
      RelationKind kind,
      List<StatementId> premises,
      NodeId target,
      DrawnBy drawnBy) {
    return new Relation(
        id,
        created,
        kind,
        premises,
        target,
        drawnBy,
        Optional.empty(),
        "",
        Optional.empty(),
        "",
        "");
  }

  @Override
  public List<EntryId> references() {
    List<EntryId> found = new ArrayList<>(premises);
    found.add(target);
    if (drawnBy instanceof DrawnBy.Author author) {
      author.voice().ifPresent(found::add);
    }
    return found;
  }

  /** Whether several premises carry it together. */
  public boolean linked() {
    return premises.size() > 1;
  }

  /** An attack on a relation. */
  public boolean undercut() {
    return kind == RelationKind.ATTACKS && target instanceof RelationId;
  }

  /** A support of a relation. */
  public boolean underpin() {
    return kind == RelationKind.SUPPORTS && target instanceof RelationId;
  }

  /** The same relation of another kind; what is no answer says none. */
  public Relation withKind(RelationKind kind, Optional<Answer> answer) {
    Optional<Answer> said = kind == RelationKind.ANSWERS ? answer : Optional.empty();
    return new Relation(
        id, created, kind, premises, target, drawnBy, said, scheme, strength, warrant, note);
  }

  /** The same relation with another creation number. */
  public Relation numbered(int created) {
    return new Relation(
        id, created, kind, premises, target, drawnBy, answer, scheme, strength, warrant, note);
  }

  public Relation withEnds(List<StatementId> premises, NodeId target) {
    return new Relation(
        id, created, kind, premises, target, drawnBy, answer, scheme, strength, warrant, note);
  }

  /** The same relation with other particulars. */
  public Relation described(
      DrawnBy drawnBy, String scheme, Optional<Strength> strength, String warrant, String note) {
    return new Relation(
        id, created, kind, premises, target, drawnBy, answer, scheme, strength, warrant, note);
  }
}
