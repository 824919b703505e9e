package claimscape.ui.table;

import claimscape.analysis.Speaker;
import claimscape.analysis.Utterance;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.Voice;
import claimscape.project.Project;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a source or a voice has to say to a statement. */
enum Saying {
  /** It says so itself. */
  ASSERTS,
  /** It passes on that somebody else says so. */
  REPORTS,
  /** It, or somebody quoted in it, denies it. */
  DENIES,
  /** It is both said and denied in it. */
  BOTH,
  /** It is asked there, and left open. */
  QUESTIONS;

  /**
   * What each source says: a held one by its passages, a cited one where a voice of its name stands
   * in their chains.
   */
  static SortedMap<SourceId, Said> bySource(Project project, List<Utterance> utterances) {
    NavigableMap<SourceId, Said> found =
        grouped(
            utterances,
            said -> said.own() ? said.passage().map(Passage::source) : Optional.empty(),
            said -> inSource(project, said));
    for (Source cited : project.sources().values()) {
      if (cited.held().isEmpty() && !cited.removed()) {
        List<Utterance> named =
            utterances.stream().filter(said -> isCalled(project, said, cited.card())).toList();
        grouped(named, said -> Optional.of(cited.id()), Saying::ofVoice)
            .forEach(found::putIfAbsent);
      }
    }
    return found;
  }

  /** What each voice says. */
  static SortedMap<Speaker, Said> byVoice(List<Utterance> utterances) {
    return grouped(utterances, said -> Optional.of(said.speaker()), Saying::ofVoice);
  }

  private static <K extends Comparable<? super K>> NavigableMap<K, Said> grouped(
      List<Utterance> utterances,
      Function<Utterance, Optional<K>> key,
      Function<Utterance, Saying> saying) {
    SortedMap<K, List<Utterance>> groups =
        utterances.stream()
            .filter(said -> key.apply(said).isPresent())
            .collect(
                Collectors.groupingBy(
                    said -> key.apply(said).orElseThrow(), TreeMap::new, Collectors.toList()));
    NavigableMap<K, Said> found = new TreeMap<>();
    groups.forEach(
        (who, all) ->
            found.put(
                who,
                new Said(
                    together(all.stream().map(saying).toList()),
                    all.stream()
                        .flatMap(said -> said.passage().stream())
                        .map(Passage::id)
                        .distinct()
                        .toList())));
    return found;
  }

  private static Saying together(List<Saying> all) {
    Set<Saying> each = EnumSet.copyOf(all);
    boolean says = each.contains(ASSERTS) || each.contains(REPORTS);
    return each.contains(DENIES) && says ? BOTH : each.iterator().next();
  }

  private static boolean isCalled(Project project, Utterance said, SourceCard card) {
    List<String> names =
        said.speaker().voice().flatMap(project::voice).map(Voice::names).orElse(List.of());
    return Stream.of(card.spokenName(), card.outlet(), card.title(), card.author())
        .anyMatch(name -> !name.isEmpty() && names.contains(name));
  }

  private static Saying ofVoice(Utterance said) {
    return said.own() ? of(said.stance(), ASSERTS) : REPORTS;
  }

  /** What another says in a source the source reports. */
  private static Saying inSource(Project project, Utterance said) {
    boolean alone = said.passage().filter(passage -> passage.chain().size() < 2).isPresent();
    boolean itself =
        alone
            && said.passage()
                .flatMap(passage -> project.source(passage.source()))
                .map(source -> Speaker.of(project, source))
                .filter(said.speaker()::equals)
                .isPresent();
    return of(said.stance(), itself ? ASSERTS : REPORTS);
  }

  private static Saying of(Stance stance, Saying affirming) {
    return switch (stance) {
      case DENIES -> DENIES;
      case QUESTIONS -> QUESTIONS;
      case REPORTS -> REPORTS;
      case ASSERTS, CONCEDES, DEMANDS, PREDICTS -> affirming;
    };
  }

  /** The last part of its key in the words. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
