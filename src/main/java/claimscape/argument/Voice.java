package claimscape.argument;

import claimscape.text.Edtf;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who says something: a person, an organisation, an outlet, or an unnamed group ("Western
 * diplomats").
 *
 * @param otherNames further names by which texts call this voice
 * @param office what the person is ("foreign minister"), or empty
 * @param inOffice when the office was held, mostly an interval
 * @param partOf the group that this voice belongs to
 * @param speaksFor the voice for which this one speaks
 */
public record Voice(
    VoiceId id,
    String name,
    VoiceKind kind,
    List<String> otherNames,
    String office,
    Optional<Edtf> inOffice,
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
    return new Voice(
        id, name, kind, List.of(), "", Optional.empty(), Optional.empty(), Optional.empty(), "");
  }

  /** The same voice under these names, each once and none of them its name. */
  public Voice called(String name, List<String> otherNames) {
    LinkedHashSet<String> others = new LinkedHashSet<>(otherNames);
    others.removeIf(other -> other.isBlank() || other.equals(name));
    return new Voice(
        id, name, kind, List.copyOf(others), office, inOffice, partOf, speaksFor, note);
  }

  /** Its name and its other names. */
  public List<String> names() {
    List<String> names = new ArrayList<>(otherNames);
    names.addFirst(name);
    return List.copyOf(names);
  }
}
