package claimscape.argument;

import claimscape.text.LineRange;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that takes part in the controversy. One without a held text is cited, not held ("the op-ed
 * that this article quotes"), or was removed while passages still point at it.
 *
 * @param held the frozen text
 * @param removed taken out of the project by the reader; kept for its lost passages
 * @param card what is known about the source
 * @param links what this source owes to others
 * @param parts which lines are title, deck, byline, not part of the text…; the rest is body
 * @param read stretches read as background, with nothing to map, in order
 * @param joins where the reader lets no sentence begin, offsets in the held text, ascending
 * @param earlier the source that keeps the text which this one's text has replaced
 */
public record Source(
    SourceId id,
    int created,
    Optional<Held> held,
    boolean removed,
    SourceCard card,
    List<SourceLink> links,
    List<LineRange> parts,
    List<Span> read,
    ReadingState state,
    List<Integer> joins,
    Optional<SourceId> earlier)
    implements Entry {

  public Source {
    links = List.copyOf(links);
    parts = List.copyOf(parts);
    read = List.copyOf(read);
    joins = joins.stream().sorted().distinct().toList();
    if (earlier.filter(id::equals).isPresent()) {
      throw new IllegalArgumentException("a text is no version before itself: " + id);
    }
  }

  /** A source as it is when its text has just been taken in. */
  public static Source of(SourceId id, int created, Held held, SourceCard card) {
    return new Source(
        id,
        created,
        Optional.of(held),
        false,
        card,
        List.of(),
        List.of(),
        List.of(),
        ReadingState.NEW,
        List.of(),
        Optional.empty());
  }

  /** A source that others cite and nobody has read yet. */
  public static Source cited(SourceId id, int created, SourceCard card) {
    return new Source(
        id,
        created,
        Optional.empty(),
        false,
        card,
        List.of(),
        List.of(),
        List.of(),
        ReadingState.NEW,
        List.of(),
        Optional.empty());
  }

  @Override
  public List<EntryId> references() {
    return Stream.concat(links.stream().map(SourceLink::source), earlier.stream())
        .<EntryId>map(source -> source)
        .distinct()
        .toList();
  }

  public Source withCard(SourceCard card) {
    return new Source(id, created, held, removed, card, links, parts, read, state, joins, earlier);
  }

  public Source withLinks(List<SourceLink> links) {
    return new Source(id, created, held, removed, card, links, parts, read, state, joins, earlier);
  }

  public Source withParts(List<LineRange> parts) {
    return new Source(id, created, held, removed, card, links, parts, read, state, joins, earlier);
  }

  public Source withRead(List<Span> read) {
    return new Source(id, created, held, removed, card, links, parts, read, state, joins, earlier);
  }

  public Source withState(ReadingState state) {
    return new Source(id, created, held, removed, card, links, parts, read, state, joins, earlier);
  }

  public Source withJoins(List<Integer> joins) {
    return new Source(id, created, held, removed, card, links, parts, read, state, joins, earlier);
  }

  public Source withHeld(Held held) {
    return new Source(
        id, created, Optional.of(held), false, card, links, parts, read, state, joins, earlier);
  }

  /** The same source with a newer text, of which nothing is marked yet. */
  public Source replaced(Held newer, SourceId earlier) {
    return new Source(
        id,
        created,
        Optional.of(newer),
        false,
        card,
        links,
        List.of(),
        List.of(),
        state,
        List.of(),
        Optional.of(earlier));
  }

  /** The same text as a source of its own: what a newer version keeps of the one before it. */
  public Source keptAs(SourceId id, int created) {
    return new Source(
        id, created, held, removed, card, List.of(), parts, read, state, joins, earlier);
  }

  /** The same source without its text, kept because passages still name it. */
  public Source asRemoved() {
    return new Source(
        id,
        created,
        Optional.empty(),
        true,
        card,
        links,
        List.of(),
        List.of(),
        state,
        List.of(),
        Optional.empty());
  }
}
