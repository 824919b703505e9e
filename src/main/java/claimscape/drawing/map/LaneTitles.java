package claimscape.drawing.map;

import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.layout.Direction;
import claimscape.layout.Swimlanes;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which statement stands in which lane, and what the lanes are called: a source or a voice each, in
 * the order in which they came into the project or onto the map. What has none stands in the last
 * lane; where there are too many, those with least share one before it.
 *
 * @param titles of the lanes
 * @param laneOf for each statement shown its lane
 */
record LaneTitles(List<String> titles, List<Integer> laneOf) {

  /** So many lanes can be told apart at a glance. */
  static final int MOST = 8;

  /** Above the cards of a lane that is a column, for its title. */
  static final double HEAD = 52;

  /** Before the cards of a lane that is a band. */
  static final double SIDE = 196;

  static LaneTitles of(Project project, Shown shown, MapOptions.Lanes lanes, Words words) {
    return switch (lanes) {
      case NONE -> new LaneTitles(List.of(), List.of());
      case BY_SOURCE -> bySource(project, shown, words);
      case BY_VOICE -> byVoice(project, shown, words);
    };
  }

  /** The lanes as the layout wants them: room for titles on top, or on the left of bands. */
  Swimlanes swimlanes(Direction direction) {
    return switch (direction) {
      case TOP_DOWN -> new Swimlanes(laneOf, titles.size(), HEAD, 0);
      case BOTTOM_UP -> new Swimlanes(laneOf, titles.size(), 0, HEAD);
      case LEFT_RIGHT -> new Swimlanes(laneOf, titles.size(), SIDE, 0);
    };
  }

  private static LaneTitles bySource(Project project, Shown shown, Words words) {
    Map<String, String> names = new LinkedHashMap<>();
    project.sources().values().stream()
        .sorted(Comparator.comparingInt(Source::created).thenComparing(Source::id))
        .forEach(source -> names.put(source.id().value(), name(project, source)));
    List<Optional<String>> keys = new ArrayList<>();
    for (Statement statement : shown.statements()) {
      keys.add(source(project, statement).map(SourceId::value));
    }
    return of(keys, names, words.say("lane.noSource"), words.say("lane.otherSources"));
  }

  private static LaneTitles byVoice(Project project, Shown shown, Words words) {
    Map<String, String> names = new LinkedHashMap<>();
    List<Optional<String>> keys = new ArrayList<>();
    for (Statement statement : shown.statements()) {
      Optional<String> voice = Byline.voice(project, statement);
      voice.ifPresent(name -> names.putIfAbsent(name, name));
      keys.add(voice);
    }
    return of(keys, names, words.say("lane.noVoice"), words.say("lane.otherVoices"));
  }

  /** The outlet where it published one text, otherwise the title. */
  private static String name(Project project, Source source) {
    String outlet = source.card().outlet();
    long published =
        project.sources().values().stream()
            .filter(other -> other.card().outlet().equals(outlet))
            .count();
    return outlet.isEmpty() || published > 1 ? source.card().title() : outlet;
  }

  /** The source of the first passage, or the one in which a statement is implicit. */
  private static Optional<SourceId> source(Project project, Statement statement) {
    Optional<SourceId> cited =
        project.passagesOf(statement.id()).stream().map(Passage::source).findFirst();
    return cited.isPresent() || !(statement.origin() instanceof Origin.Implicit(SourceId implied))
        ? cited
        : Optional.of(implied);
  }

  private static LaneTitles of(
      List<Optional<String>> keys, Map<String, String> names, String none, String others) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    names.keySet().forEach(key -> counts.put(key, 0));
    keys.forEach(key -> key.ifPresent(k -> counts.merge(k, 1, Integer::sum)));
    counts.values().removeIf(count -> count == 0);
    List<String> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(Map.Entry::getKey)
            .limit(counts.size() > MOST ? MOST - 1 : MOST)
            .toList();
    Map<String, Integer> laneAt = new LinkedHashMap<>();
    List<String> titles = new ArrayList<>();
    for (String key : counts.keySet()) {
      if (most.contains(key)) {
        laneAt.put(key, titles.size());
        titles.add(Optional.ofNullable(names.get(key)).orElse(key));
      }
    }
    int other = titles.size();
    if (counts.size() > most.size()) {
      titles.add(others);
    }
    int last = titles.size();
    if (keys.stream().anyMatch(Optional::isEmpty)) {
      titles.add(none);
    }
    List<Integer> laneOf = new ArrayList<>();
    for (Optional<String> key : keys) {
      laneOf.add(key.map(k -> Optional.ofNullable(laneAt.get(k)).orElse(other)).orElse(last));
    }
    return new LaneTitles(titles, laneOf);
  }
}
