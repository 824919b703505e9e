package claimscape.ui.inspector;

import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.session.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the inspector says about one statement. Text and quotes are apart: the text says what is
 * affirmed, the passages keep the words of the sources.
 */
record StatementSheet(
    Statement statement,
    List<PassageRow> passages,
    int sources,
    List<VoiceRow> voices,
    List<LinkGroup> links) {

  static Optional<StatementSheet> of(Store store, StatementId id) {
    Project project = store.project();
    return project
        .statement(id)
        .map(
            statement -> {
              Speakers speakers = new Speakers(project);
              List<Passage> passages = project.passagesOf(id);
              return new StatementSheet(
                  statement,
                  passages.stream().map(speakers::row).toList(),
                  (int) passages.stream().map(Passage::source).distinct().count(),
                  speakers.voices(passages),
                  links(store, id));
            });
  }

  int linkCount() {
    return links.stream().mapToInt(group -> group.rows().size()).sum();
  }

  /** What comes in before what goes out, and each by the kind of relation. */
  private static List<LinkGroup> links(Store store, StatementId id) {
    Map<String, List<LinkRow>> groups = new LinkedHashMap<>();
    for (RelationKind kind : RelationKind.values()) {
      for (Relation relation : store.graph().into(id)) {
        if (relation.kind() == kind) {
          group(groups, "into." + word(kind)).addAll(premises(store.project(), relation));
        }
      }
    }
    for (Relation relation : store.graph().outOf(id)) {
      target(store.project(), relation).ifPresent(group(groups, outKey(relation))::add);
    }
    return groups.entrySet().stream()
        .map(entry -> new LinkGroup(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<LinkRow> group(Map<String, List<LinkRow>> groups, String key) {
    return groups.computeIfAbsent(key, missing -> new ArrayList<>());
  }

  private static String outKey(Relation relation) {
    if (relation.undercut()) {
      return "outof.undercuts";
    }
    return relation.underpin() ? "outof.underpins" : "outof." + word(relation.kind());
  }

  static String word(RelationKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** The premises of a relation, each as a row that jumps to it. */
  static List<LinkRow> premises(Project project, Relation relation) {
    List<LinkRow> rows = new ArrayList<>();
    for (StatementId premise : relation.premises()) {
      String others =
          String.join(
              ", ",
              relation.premises().stream()
                  .filter(other -> !other.equals(premise))
                  .flatMap(other -> project.statement(other).stream())
                  .map(other -> other.label().toString())
                  .toList());
      project.statement(premise).ifPresent(s -> rows.add(row(relation, premise, s, others)));
    }
    return rows;
  }

  /** Where a relation ends, as a row; a link onto a link shows the first premise of that one. */
  static Optional<LinkRow> target(Project project, Relation relation) {
    return switch (relation.target()) {
      case StatementId end -> project.statement(end).map(found -> row(relation, end, found, ""));
      case RelationId end ->
          project
              .relation(end)
              .flatMap(onto -> project.statement(onto.premises().getFirst()))
              .map(found -> row(relation, end, found, ""));
    };
  }

  private static LinkRow row(Relation relation, NodeId end, Statement shown, String others) {
    return new LinkRow(
        relation.id(), end, shown.role(), shown.label().toString(), shown.text(), others);
  }
}
