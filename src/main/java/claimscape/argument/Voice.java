package claimscape.argument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who says something: a person, an organisation, an outlet, or an unnamed group ("Western
 * diplomats").
 *
 * @param otherNames further names by which texts call this voice
 * @param office what the person is ("foreign minister"), or empty
 * @param partOf the group that this voice belongs to
 * @param speaksFor the voice for which this one speaks
 */
public record Voice(
    VoiceId id,
    String name,
    VoiceKind kind,
    List<String> otherNames,
    String office,
    Optional<VoiceId> partOf,
    Optional<VoiceId> speaksFor,
    String note)
    implements Entry {
  public Voice {
    otherNames = List.copyOf(otherNames);
  }

  @Override
  public List<EntryId> references() {
    return Stream.of(partOf, speaksFor).<EntryId>flatMap(Optional::stream).toList();
  }

  /** A voice of which only the name is known. */
  public static Voice named(VoiceId id, String name, VoiceKind kind) {
    return new Voice(id, name, kind, List.of(), "", Optional.empty(), Optional.empty(), "");
  }
}
