package claimscape.argument;

import claimscape.text.Edtf;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A node of the map. Its text says what it affirms; the quotes stay in its passages.
 *
 * @param created the creation number, which orders the map; given once in a project
 * @param derived whether the role was worked out from the relations of an imported map
 * @param chain who says so, from the outside in, for a statement without passages
 * @param asOf the time that the statement is about
 * @param hedge how the author limits it ("probably"), or empty
 * @param loose tagged without a target and waiting for a link
 */
public record Statement(
    StatementId id,
    int created,
    Label label,
    boolean derived,
    String text,
    Origin origin,
    List<AttributionStep> chain,
    Optional<Edtf> asOf,
    String hedge,
    Optional<StatementKind> kind,
    SortedSet<String> tags,
    String note,
    boolean loose)
    implements Entry {

  public Statement {
    chain = List.copyOf(chain);
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
  }

  /** A plain statement: all that is optional is left open. */
  public static Statement of(StatementId id, int created, Label label, String text, Origin origin) {
    return new Statement(
        id,
        created,
        label,
        false,
        text,
        origin,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        new TreeSet<>(),
        "",
        false);
  }

  @Override
  public List<EntryId> references() {
    List<EntryId> found = AttributionStep.voices(chain);
    if (origin instanceof Origin.Implicit implicit) {
      found.add(implicit.source());
    }
    return found;
  }

  public Role role() {
    return label.role();
  }

  public Statement withLabel(Label label) {
    return with(label, false, text, origin, chain, loose);
  }

  public Statement withText(String text) {
    return with(label, derived, text, origin, chain, loose);
  }

  public Statement withOrigin(Origin origin) {
    return with(label, derived, text, origin, chain, loose);
  }

  public Statement withChain(List<AttributionStep> chain) {
    return with(label, derived, text, origin, chain, loose);
  }

  public Statement withLoose(boolean loose) {
    return with(label, derived, text, origin, chain, loose);
  }

  /** The same statement with a role that was worked out, not chosen. */
  public Statement asDerived() {
    return with(label, true, text, origin, chain, loose);
  }

  private Statement with(
      Label label,
      boolean derived,
      String text,
      Origin origin,
      List<AttributionStep> chain,
      boolean loose) {
    return new Statement(
        id, created, label, derived, text, origin, chain, asOf, hedge, kind, tags, note, loose);
  }

  /** The same statement with other particulars: date, hedge, kind, tags, note. */
  public Statement described(
      Optional<Edtf> asOf,
      String hedge,
      Optional<StatementKind> kind,
      SortedSet<String> tags,
      String note) {
    return new Statement(
        id, created, label, derived, text, origin, chain, asOf, hedge, kind, tags, note, loose);
  }
}
