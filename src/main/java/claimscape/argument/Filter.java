package claimscape.argument;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What stands out of a map. In each respect that which is named passes; where nothing is named, all
 * does. What is to stand out passes in every respect.
 *
 * @param sources of which a passage is taken
 * @param voices that say so, themselves or by passing it on
 * @param least how strongly a link bears at least, in the eyes of the reader; then only statements
 *     at the ends of such links pass
 */
public record Filter(
    SortedSet<Role> roles,
    SortedSet<SourceId> sources,
    SortedSet<VoiceId> voices,
    SortedSet<String> tags,
    Optional<Strength> least) {

  /** Lets everything pass. */
  public static final Filter NONE =
      new Filter(
          new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), new TreeSet<>(), Optional.empty());

  public Filter {
    roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    sources = Collections.unmodifiableSortedSet(new TreeSet<>(sources));
    voices = Collections.unmodifiableSortedSet(new TreeSet<>(voices));
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
  }

  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Names a role, or no longer. */
  public Filter toggled(Role role) {
    return new Filter(turned(roles, role), sources, voices, tags, least);
  }

  /** Names a source, or no longer. */
  public Filter toggled(SourceId source) {
    return new Filter(roles, turned(sources, source), voices, tags, least);
  }

  /** Names a voice, or no longer. */
  public Filter toggled(VoiceId voice) {
    return new Filter(roles, sources, turned(voices, voice), tags, least);
  }

  /** Names a tag, or no longer. */
  public Filter toggledTag(String tag) {
    return new Filter(roles, sources, voices, turned(tags, tag), least);
  }

  public Filter withLeast(Optional<Strength> wanted) {
    return new Filter(roles, sources, voices, tags, wanted);
  }

  /** The same with one voice, or with all of them. */
  public Filter withVoice(Optional<VoiceId> voice) {
    NavigableSet<VoiceId> one = new TreeSet<>();
    voice.ifPresent(one::add);
    return new Filter(roles, sources, one, tags, least);
  }

  /** Without what is there no more: nobody knows what it would let pass. */
  public Filter keeping(
      Predicate<SourceId> source, Predicate<VoiceId> voice, Predicate<String> tag) {
    return new Filter(roles, kept(sources, source), kept(voices, voice), kept(tags, tag), least);
  }

  private static <T> SortedSet<T> turned(SortedSet<T> named, T one) {
    NavigableSet<T> next = new TreeSet<>(named);
    if (!next.remove(one)) {
      next.add(one);
    }
    return next;
  }

  private static <T> SortedSet<T> kept(SortedSet<T> named, Predicate<T> there) {
    NavigableSet<T> next = new TreeSet<>(named);
    next.removeIf(there.negate());
    return next;
  }
}
