package claimscape.analysis;

import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Header;
import claimscape.argument.Held;
import claimscape.argument.Label;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Passage;
import claimscape.argument.PassageId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small maps about a pier, told in a few words each. */
public final class Pier {
  private final List<Entry> entries = new ArrayList<>(List.of(Header.titled("The pier")));
  private int created;

  /** A held text of one author. */
  public Pier source(String id, String author, String text) {
    Held held = new Held(SourceText.of(text), id + ".txt", "UTF-8", "", Instant.EPOCH);
    SourceCard card =
        new SourceCard(
            "On " + id,
            author,
            "",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            Optional.empty(),
            "");
    entries.add(Source.of(new SourceId(id), ++created, held, card));
    return this;
  }

  /** A source that is cited and not held. */
  public Pier cited(String id) {
    entries.add(Source.cited(new SourceId(id), ++created, SourceCard.titled("On " + id)));
    return this;
  }

  /** A statement named by its label. */
  public Pier statement(String label, String text, Origin origin) {
    return put(statementOf(label, text, origin));
  }

  public Pier statement(String label, String text) {
    return statement(label, text, new Origin.Anchored());
  }

  public Pier loose(String label, String text) {
    return put(statementOf(label, text, new Origin.Anchored()).withLoose(true));
  }

  private Statement statementOf(String label, String text, Origin origin) {
    Role role =
        List.of(Role.values()).stream()
            .filter(one -> one.letter() == label.charAt(0))
            .findFirst()
            .orElseThrow();
    Label number = new Label(role, Integer.parseInt(label.substring(1)));
    return Statement.of(new StatementId(label), ++created, number, text, origin);
  }

  /** A passage of a statement, cut from its source. */
  public Pier passage(String id, String statement, String source, String text, String quote) {
    int at = text.indexOf(quote);
    return passage(id, statement, source, text, at, at + quote.length());
  }

  /** The same, cut between two offsets. */
  public Pier passage(String id, String statement, String source, String text, int start, int end) {
    Anchor anchor = Anchor.of(SourceText.of(text), new Span(start, end));
    return put(
        Passage.of(
            new PassageId(id),
            ++created,
            new StatementId(statement),
            new SourceId(source),
            List.of(anchor)));
  }

  /** A relation drawn in a text; a target of the form "r…" is a relation. */
  public Pier relation(String id, RelationKind kind, String target, String... premises) {
    return relation(id, kind, target, new DrawnBy.Author(Optional.empty()), premises);
  }

  public Pier relation(
      String id, RelationKind kind, String target, DrawnBy by, String... premises) {
    NodeId end = target.startsWith("r") ? new RelationId(target) : new StatementId(target);
    List<StatementId> from = List.of(premises).stream().map(StatementId::new).toList();
    return put(Relation.of(new RelationId(id), ++created, kind, from, end, by));
  }

  public Pier put(Entry entry) {
    entries.add(entry);
    return this;
  }

  public Project project() {
    return switch (Project.of(entries)) {
      case Project.Built.Whole whole -> whole.project();
      case Project.Built.Broken broken ->
          throw new IllegalArgumentException(broken.problems().toString());
    };
  }
}
