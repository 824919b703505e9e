package claimscape.argument;

import claimscape.text.Anchor;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * That a statement is made in a source, and where: one stretch of text or several.
 *
 * @param stretches at least one, in the order of the text, not overlapping
 * @param chain who says so, from the outside in; empty means the source itself
 * @param credibility of what is said, 1 (confirmed) to 6 (cannot be judged)
 * @param was the stretches as they stood in an earlier version of the text, while the passage is
 *     changed and nobody has said that it still holds
 * @param wordings the statements that were merged into the one of now and brought it along, the
 *     first merged first
 */
public record Passage(
    PassageId id,
    int created,
    StatementId statement,
    SourceId source,
    List<Anchor> stretches,
    AnchorState state,
    List<AttributionStep> chain,
    Optional<Integer> credibility,
    String note,
    List<Anchor> was,
    List<Wording> wordings)
    implements Entry {

  public Passage {
    stretches = List.copyOf(stretches);
    chain = List.copyOf(chain);
    was = List.copyOf(was);
    wordings = List.copyOf(wordings);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("a passage has at least one stretch: " + id);
    }
    for (int i = 1; i < stretches.size(); i++) {
      if (stretches.get(i - 1).span().end() > stretches.get(i).span().start()) {
        throw new IllegalArgumentException("stretches stand in order, apart: " + id);
      }
    }
    if (!was.isEmpty() && state != AnchorState.CHANGED) {
      throw new IllegalArgumentException("only what is changed was otherwise: " + id);
    }
    if (credibility.isPresent() && (credibility.get() < 1 || credibility.get() > 6)) {
      throw new IllegalArgumentException("credibility is 1 to 6: " + credibility.get());
    }
  }

  /** A passage just cut from its text. */
  public static Passage of(
      PassageId id, int created, StatementId statement, SourceId source, List<Anchor> stretches) {
    return new Passage(
        id,
        created,
        statement,
        source,
        stretches,
        AnchorState.EXACT,
        List.of(),
        Optional.empty(),
        "",
        List.of(),
        List.of());
  }

  @Override
  public List<EntryId> references() {
    List<EntryId> found = AttributionStep.voices(chain);
    found.add(statement);
    found.add(source);
    return found;
  }

  /** The quote; several stretches are joined by " … ". */
  public String quote() {
    return String.join(" … ", stretches.stream().map(Anchor::exact).toList());
  }

  /** From the first stretch's start to the last one's end. */
  public Span reach() {
    return new Span(stretches.getFirst().span().start(), stretches.getLast().span().end());
  }

  /** How the innermost voice stands to what is said; the source itself asserts. */
  public Stance stance() {
    return chain.isEmpty() ? Stance.ASSERTS : chain.getLast().stance();
  }

  public Passage withStatement(StatementId statement) {
    return with(statement, stretches, state, chain, was, wordings);
  }

  public Passage withChain(List<AttributionStep> chain) {
    return with(statement, stretches, state, chain, was, wordings);
  }

  /** The same passage cut otherwise; what it was before is let go of. */
  public Passage withStretches(List<Anchor> stretches, AnchorState state) {
    return with(statement, stretches, state, chain, List.of(), wordings);
  }

  /** The same passage where its words are others now. */
  public Passage changed(List<Anchor> stretches, List<Anchor> was) {
    return with(statement, stretches, AnchorState.CHANGED, chain, was, wordings);
  }

  public Passage withState(AnchorState state) {
    return withStretches(stretches, state);
  }

  public Passage withWordings(List<Wording> wordings) {
    return with(statement, stretches, state, chain, was, wordings);
  }

  private Passage with(
      StatementId statement,
      List<Anchor> stretches,
      AnchorState state,
      List<AttributionStep> chain,
      List<Anchor> was,
      List<Wording> wordings) {
    return new Passage(
        id, created, statement, source, stretches, state, chain, credibility, note, was, wordings);
  }

  public Passage described(Optional<Integer> credibility, String note) {
    return new Passage(
        id, created, statement, source, stretches, state, chain, credibility, note, was, wordings);
  }
}
