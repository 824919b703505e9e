package claimscape.ui.table;

import claimscape.analysis.Outline;
import claimscape.analysis.Speaker;
import claimscape.analysis.Utterance;
import claimscape.argument.Label;
import claimscape.argument.Passage;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Byline;
import claimscape.graph.ArgumentGraph;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One statement as a line of the table.
 *
 * @param voices who says so, each once
 * @param year that it is about, or else in which it was said
 * @param supports how many relations support it
 * @param attacks how many attack it
 * @param sayings what each source has to say to it; one that is silent is not there
 * @param speakers what each voice has to say to it
 */
record StatementLine(
    StatementId id,
    int created,
    Label label,
    String text,
    String voices,
    String sources,
    OptionalInt year,
    int supports,
    int attacks,
    String tags,
    SortedMap<SourceId, Said> sayings,
    SortedMap<Speaker, Said> speakers) {

  /** The order of lines that nothing else tells apart. */
  static final Comparator<StatementLine> BY_CREATION =
      Comparator.comparingInt(StatementLine::created).thenComparing(StatementLine::id);

  StatementLine {
    sayings = Collections.unmodifiableSortedMap(new TreeMap<>(sayings));
    speakers = Collections.unmodifiableSortedMap(new TreeMap<>(speakers));
  }

  /** All statements, in the order in which they were made. */
  static List<StatementLine> all(ArgumentGraph graph, Words words) {
    return graph.project().statements().values().stream()
        .map(statement -> of(graph, statement, words))
        .sorted(BY_CREATION)
        .toList();
  }

  private static StatementLine of(ArgumentGraph graph, Statement statement, Words words) {
    Project project = graph.project();
    List<Utterance> utterances = Utterance.of(project, statement);
    return new StatementLine(
        statement.id(),
        statement.created(),
        statement.label(),
        statement.text(),
        String.join(", ", Outline.voices(project, statement)),
        project.passagesOf(statement.id()).stream()
            .map(Passage::source)
            .distinct()
            .sorted()
            .flatMap(id -> project.source(id).stream())
            .map(source -> source.card().spokenName())
            .collect(Collectors.joining(", ")),
        Byline.of(project, statement, words).year(),
        count(graph, statement.id(), RelationKind.SUPPORTS),
        count(graph, statement.id(), RelationKind.ATTACKS),
        String.join(", ", statement.tags()),
        Saying.bySource(project, utterances),
        Saying.byVoice(utterances));
  }

  /** Who says anything in these lines, those who say most before the others. */
  static List<Speaker> speakers(List<StatementLine> lines) {
    SortedMap<Speaker, Long> counts =
        lines.stream()
            .flatMap(line -> line.speakers().keySet().stream())
            .collect(Collectors.groupingBy(who -> who, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Speaker, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int count(ArgumentGraph graph, StatementId id, RelationKind kind) {
    return (int) graph.into(id).stream().filter(relation -> relation.kind() == kind).count();
  }

  Role role() {
    return label.role();
  }
}
