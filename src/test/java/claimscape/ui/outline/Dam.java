package claimscape.ui.outline;

import claimscape.argument.Level;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.project.Edit;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddStatement;
import claimscape.project.edit.Link;
import claimscape.project.edit.SetLevel;
import claimscape.session.Store;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small maps about a dam, made statement by statement and link by link. */
final class Dam {
  final Store store = new Store(atFullLevel());

  private static Project atFullLevel() {
    return switch (new SetLevel(Level.FULL).applyTo(Project.titled("The dam"))) {
      case Outcome.Made made -> made.after();
      case Outcome.Refused refused -> throw new IllegalStateException("refused: " + refused.why());
    };
  }

  static StatementId id(String value) {
    return new StatementId(value);
  }

  static RelationId link(String value) {
    return new RelationId(value);
  }

  private Dam make(Edit edit) {
    if (!(store.make(edit) instanceof Outcome.Made)) {
      throw new IllegalStateException("refused: " + edit);
    }
    return this;
  }

  Dam say(String id, Role role) {
    return make(new AddStatement(id(id), role, "Words of " + id, new Origin.Own()));
  }

  Dam claims(String... ids) {
    Stream.of(ids).forEach(id -> say(id, Role.CLAIM));
    return this;
  }

  Dam supports(String link, NodeId to, String... from) {
    return link(link, RelationKind.SUPPORTS, to, from);
  }

  Dam attacks(String link, NodeId to, String... from) {
    return link(link, RelationKind.ATTACKS, to, from);
  }

  private Dam link(String link, RelationKind kind, NodeId to, String... from) {
    List<StatementId> premises = Stream.of(from).map(Dam::id).toList();
    return make(new Link(link(link), kind, premises, to, Optional.empty()));
  }

  OutlineModel outline() {
    return OutlineModel.of(store.graph());
  }

  /** The rows as lines: indented, "link statement", "=" where it was told above. */
  String shown() {
    OutlineModel model = outline();
    return Stream.iterate(0, at -> at < model.rows().size(), at -> at + 1)
        .map(at -> "  ".repeat(model.above(at).size()) + line(model.rows().get(at)))
        .collect(Collectors.joining("\n"));
  }

  private static String line(Line.Row row) {
    String link = row.relation().map(RelationId::value).orElse("");
    String statement = row.statement().map(StatementId::value).orElse("");
    return (link + " " + statement).strip() + (row.told() ? "=" : "");
  }
}
