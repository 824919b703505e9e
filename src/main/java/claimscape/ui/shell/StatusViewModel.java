package claimscape.ui.shell;

import claimscape.argument.AnchorState;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.session.Desk;
import claimscape.ui.fx.Phrases;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * What the status line says of a project.
 *
 * @param saved when it was saved, or that it was not
 * @param target the label of the target
 */
record StatusViewModel(
    String saved,
    int statements,
    Optional<String> target,
    List<PassageId> lost,
    List<StatementId> loose) {

  static StatusViewModel of(OpenProject open, Phrases phrases, ZoneId zone) {
    Project project = open.store().project();
    return new StatusViewModel(
        saved(open, phrases, zone),
        project.statements().size(),
        target(open.bench().desk()),
        project.passages().values().stream()
            .filter(passage -> passage.state() == AnchorState.LOST)
            .map(Passage::id)
            .toList(),
        project.statements().values().stream()
            .filter(Statement::loose)
            .map(Statement::id)
            .toList());
  }

  private static String saved(OpenProject open, Phrases phrases, ZoneId zone) {
    if (open.store().unsaved()) {
      return phrases.say(open.file().isPresent() ? "status.changed" : "status.unsaved");
    }
    return open.savedAt()
        .map(when -> phrases.say("status.saved", clock(when, zone)))
        .orElseGet(() -> phrases.say("status.unchanged"));
  }

  private static String clock(Instant when, ZoneId zone) {
    return DateTimeFormatter.ofPattern("HH:mm").withZone(zone).format(when);
  }

  private static Optional<String> target(Desk desk) {
    List<NodeId> targets = desk.targets();
    if (targets.isEmpty()) {
      return Optional.empty();
    }
    String first = named(desk, targets.getFirst());
    return Optional.of(targets.size() == 1 ? first : first + " +" + (targets.size() - 1));
  }

  private static String named(Desk desk, NodeId node) {
    Project project = desk.store().project();
    return switch (node) {
      case StatementId id -> project.statement(id).map(s -> s.label().toString()).orElse("");
      case claimscape.argument.RelationId id ->
          project.relation(id).map(r -> ends(desk, r)).orElse("");
    };
  }

  private static String ends(Desk desk, claimscape.argument.Relation relation) {
    String from = relation.premises().isEmpty() ? "" : named(desk, relation.premises().getFirst());
    String to = relation.target() instanceof StatementId statement ? named(desk, statement) : "→";
    return from + " → " + to;
  }
}
