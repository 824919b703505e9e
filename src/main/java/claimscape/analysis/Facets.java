package claimscape.analysis;

import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.Strength;
import claimscape.argument.VoiceId;
import claimscape.project.Project;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a filter can be set to, and how many statements have it; of strengths, how many links are at
 * least that strong. What nothing has is not there.
 */
public record Facets(
    SortedMap<Role, Integer> roles,
    SortedMap<SourceId, Integer> sources,
    SortedMap<VoiceId, Integer> voices,
    SortedMap<String, Integer> tags,
    SortedMap<Strength, Integer> links) {

  public Facets {
    roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
    sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    voices = Collections.unmodifiableSortedMap(new TreeMap<>(voices));
    tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
  }

  public static Facets of(Project project) {
    SortedMap<Role, Integer> roles = new TreeMap<>();
    SortedMap<SourceId, Integer> sources = new TreeMap<>();
    SortedMap<VoiceId, Integer> voices = new TreeMap<>();
    SortedMap<String, Integer> tags = new TreeMap<>();
    SortedMap<Strength, Integer> links = new TreeMap<>();
    for (Statement statement : project.statements().values()) {
      count(roles, statement.role());
      statement.tags().forEach(tag -> count(tags, tag));
      Set<SourceId> from = new HashSet<>();
      project.passagesOf(statement.id()).stream().map(Passage::source).forEach(from::add);
      if (from.isEmpty() && statement.origin() instanceof Origin.Implicit(SourceId implied)) {
        from.add(implied);
      }
      from.forEach(source -> count(sources, source));
      Set<VoiceId> speaking = new HashSet<>();
      Utterance.of(project, statement)
          .forEach(said -> said.speaker().voice().ifPresent(speaking::add));
      speaking.forEach(voice -> count(voices, voice));
    }
    for (Relation relation : project.relations().values()) {
      for (Strength strength : Strength.values()) {
        if (relation.strength().filter(judged -> judged.compareTo(strength) >= 0).isPresent()) {
          count(links, strength);
        }
      }
    }
    return new Facets(roles, sources, voices, tags, links);
  }

  private static <T> void count(SortedMap<T, Integer> counts, T one) {
    counts.merge(one, 1, Integer::sum);
  }
}
