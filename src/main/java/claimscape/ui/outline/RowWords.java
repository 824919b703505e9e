package claimscape.ui.outline;

import claimscape.argument.AnchorState;
import claimscape.argument.DrawnBy;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Byline;
import claimscape.project.Project;
import claimscape.session.Workbench;
import claimscape.text.Words;
import claimscape.ui.fx.DeskSieve;
import claimscape.ui.fx.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a row says, to the eye and to the ear. */
final class RowWords {
  private final Workbench bench;
  private final Phrases phrases;
  private final Words bylines;
  private final DeskSieve sieve;

  RowWords(Workbench bench, Phrases phrases) {
    this.bench = bench;
    this.phrases = phrases;
    this.bylines = Byline.words(phrases.locale());
    this.sieve = new DeskSieve(bench.desk());
  }

  private Project project() {
    return bench.store().project();
  }

  Optional<Statement> statement(Line.Row row) {
    return row.statement().flatMap(project()::statement);
  }

  Optional<Relation> relation(Line.Row row) {
    return row.relation().flatMap(project()::relation);
  }

  /** How the row hangs on the one above: "supports", "answers no", "undercuts the link". */
  String lead(Line.Row row) {
    return switch (row.lead()) {
      case TOP -> "";
      case LINKED -> phrases.say("outline.lead.linked");
      case STATEMENT -> relation(row).map(this::verb).orElse("");
      case RELATION -> relation(row).map(r -> phrases.say("outline.lead.onto", verb(r))).orElse("");
      case APART ->
          relation(row)
              .map(r -> phrases.say("outline.lead.apart", verb(r), shortly(r.target())))
              .orElse("");
    };
  }

  /** Whether the relation of the row speaks against its target. */
  boolean against(Line.Row row) {
    return row.lead() != Lead.LINKED
        && relation(row).filter(r -> r.kind() == RelationKind.ATTACKS).isPresent();
  }

  boolean analysts(Line.Row row) {
    return row.lead() != Lead.LINKED
        && relation(row).filter(r -> r.drawnBy() instanceof DrawnBy.Analyst).isPresent();
  }

  private String verb(Relation relation) {
    String kind = phrases.say(kindKey(relation));
    return relation
        .answer()
        .map(answer -> kind + " " + phrases.say("outline.answer." + lower(answer)))
        .orElse(kind);
  }

  private static String kindKey(Relation relation) {
    if (relation.undercut()) {
      return "outline.undercuts";
    }
    return relation.underpin() ? "outline.underpins" : "relation." + lower(relation.kind());
  }

  /** The premises of a relation by their labels: "E1 + P1". */
  String premises(Relation relation) {
    return String.join(" + ", relation.premises().stream().map(this::shortly).toList());
  }

  /** "C1", or "E1 → C1" for a relation. */
  String shortly(NodeId node) {
    return switch (node) {
      case StatementId id -> label(id);
      case RelationId id -> project().relation(id).map(this::ends).orElse("");
    };
  }

  /** One step only: relations may end at one another in a circle. */
  private String ends(Relation relation) {
    String to = relation.target() instanceof StatementId end ? label(end) : "…";
    return premises(relation) + " → " + to;
  }

  private String label(StatementId id) {
    return project().statement(id).map(found -> found.label().toString()).orElse("");
  }

  /** "Claim C1", or "the link E1 → C1". */
  String fully(NodeId node) {
    return switch (node) {
      case StatementId id -> project().statement(id).map(this::named).orElse("");
      case RelationId id -> phrases.say("outline.link", shortly(id));
    };
  }

  private String named(Statement statement) {
    return role(statement.role()) + " " + statement.label();
  }

  String role(Role role) {
    return phrases.say("role." + lower(role));
  }

  Byline byline(Statement statement) {
    return Byline.of(project(), statement, bylines);
  }

  String year(Byline byline) {
    return byline.shortYear(bylines);
  }

  /** How many of a statement's passages are no longer found in their text. */
  int lost(Statement statement) {
    return (int)
        project().passagesOf(statement.id()).stream()
            .filter(passage -> passage.state() == AnchorState.LOST)
            .count();
  }

  boolean folded(Statement statement) {
    return project().folds().stream().anyMatch(fold -> fold.statement().equals(statement.id()));
  }

  /** Whether the filter dims a row. */
  boolean dimmed(Line.Row row) {
    return switch (row.node()) {
      case StatementId id -> !sieve.now().passes(id);
      case RelationId id -> relation(row).filter(sieve.now()::passes).isEmpty();
    };
  }

  /** What the filter lets pass, in words; none where no filter is on. */
  String filter() {
    return sieve.now().isOpen()
        ? ""
        : phrases.say(
            "outline.filter",
            sieve.words(phrases),
            Integer.toString(sieve.passing()),
            Integer.toString(project().statements().size()));
  }

  void clearFilter() {
    sieve.clear();
  }

  boolean target(NodeId node) {
    return bench.desk().targets().contains(node);
  }

  /** All that the row shows, as one sentence after another. */
  String spoken(Line.Row row, int under) {
    List<String> parts = new ArrayList<>();
    statement(row).ifPresentOrElse(found -> speak(parts, row, found), () -> announce(parts, row));
    if (target(row.node())) {
      parts.add(phrases.say("outline.target"));
    }
    if (dimmed(row)) {
      parts.add(phrases.say("outline.dimmed"));
    }
    if (row.told()) {
      parts.add(phrases.say("outline.told"));
    } else if (under > 0) {
      parts.add(phrases.count("outline.under", under));
    }
    return String.join(". ", parts);
  }

  private void speak(List<String> parts, Line.Row row, Statement statement) {
    String head = named(statement);
    if (row.lead() != Lead.TOP) {
      head = relation(row).map(r -> sentence(named(statement), r, row.lead())).orElse(head);
    }
    parts.add(head + ": " + statement.text());
    Byline byline = byline(statement);
    if (!byline.words().isEmpty()) {
      String year = byline.year().isPresent() ? " " + byline.year().getAsInt() : "";
      parts.add(byline.words().replace(" ←", ",") + year);
    }
    if (statement.loose()) {
      parts.add(phrases.say("outline.loose"));
    }
    if (lost(statement) > 0) {
      parts.add(phrases.count("outline.lost", lost(statement)));
    }
    if (folded(statement)) {
      parts.add(phrases.say("outline.folded"));
    }
  }

  private String sentence(String subject, Relation relation, Lead lead) {
    return lead == Lead.LINKED
        ? phrases.say("outline.spoken.linked", subject, verb(relation), fully(relation.target()))
        : phrases.say("outline.spoken.relation", subject, verb(relation), fully(relation.target()));
  }

  private void announce(List<String> parts, Line.Row row) {
    relation(row)
        .ifPresent(
            r ->
                parts.add(
                    phrases.say(
                        "outline.spoken.together", premises(r), verb(r), fully(r.target()))));
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
