package claimscape.drawing.map;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.Ink;
import claimscape.drawing.type.Style;
import claimscape.layout.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Arguments after Toulmin, one panel for each statement that something bears on: at the left the
 * grounds or the rebuttal, at the right what they bear on, and under the arrow between them the
 * warrant ("since"), what it rests on ("on account of") and what undercuts it ("unless"). A
 * statement has its card where it is argued for, else where it comes up first.
 */
final class Toulmin {
  private static final double MIDDLE = 260;
  private static final double ARROW = 26;
  private static final double LANE = 10;
  private static final double ROWS = 24;

  private final Board board;
  private final Map<StatementId, Statement> statements = new HashMap<>();
  private final Set<StatementId> carded = new HashSet<>();
  private final Set<RelationId> told = new HashSet<>();

  Toulmin(Board board) {
    this.board = board;
    board.shown().statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  MapDrawing drawn(double proportion) {
    List<Tile> panels = new ArrayList<>();
    List<Statement> argued =
        board.shown().statements().stream()
            .filter(statement -> !board.into(statement.id()).isEmpty())
            .toList();
    argued.forEach(statement -> carded.add(statement.id()));
    argued.forEach(statement -> panels.add(panel(statement)));
    // Links that end at one another in a circle hang on no statement.
    for (Relation relation : board.shown().relations()) {
      if (!told.contains(relation.id())) {
        List<Tile> rows = new ArrayList<>();
        bearing(relation, rows);
        panels.add(Tile.column(8, rows));
      }
    }
    for (Statement statement : board.shown().statements()) {
      if (carded.add(statement.id())) {
        panels.add(board.card(statement));
      }
    }
    return board.drawn(panels, proportion);
  }

  /** What bears on a statement, row under row, and at their right the statement. */
  private Tile panel(Statement statement) {
    List<Relation> relations = board.into(statement.id());
    List<Row> rows = new ArrayList<>();
    for (Relation relation : relations) {
      rows.add(row(relation));
    }
    Tile card = board.card(statement);
    double grounds = rows.stream().mapToDouble(row -> row.grounds().width()).max().orElse(0);
    double height =
        rows.stream().mapToDouble(Row::height).sum() + ROWS * Math.max(0, rows.size() - 1);
    double lanes = LANE * (relations.size() + 1);
    double left = grounds + MIDDLE + lanes;
    Tile heading = board.caption(heading(statement), relations.getFirst().id());
    double top = heading.height() + 4;
    return new Tile(
        left + card.width(),
        Math.max(height, top + card.height()),
        (x, y) -> {
          heading.at(x + left, y);
          card.at(x + left, y + top);
          double next = y;
          // The first arrow runs straight; the others end below it, so that none crosses another.
          double first = rows.getFirst().line(y);
          double step = (y + top + card.height() - 4 - first) / rows.size();
          for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            // The lower a row, the nearer to the claim its arrow rises: then no two cross.
            double lane = x + grounds + MIDDLE + LANE * (i + 1);
            row.put(x, x + grounds, next, lane, x + left, Math.rint(first + step * i - .5) + .5);
            next += row.height() + ROWS;
          }
        });
  }

  private String heading(Statement statement) {
    return board.say(statement.role() == Role.QUESTION ? "role.QUESTION" : "toulmin.claim");
  }

  /** The grounds of one relation, and what is said about it. */
  private record Row(Board board, Relation relation, Tile heading, Tile grounds, Tile middle) {
    double height() {
      return heading.height() + 4 + Math.max(grounds.height(), ARROW + 6 + middle.height());
    }

    /** Where its arrow begins, at this height. */
    double line(double y) {
      double top = y + heading.height() + 4;
      return Math.rint(top + Math.min(ARROW, grounds.height() / 2)) + .5;
    }

    void put(double x, double start, double y, double lane, double claim, double end) {
      double top = y + heading.height() + 4;
      heading.at(x, y);
      grounds.at(x, top);
      middle.at(start + 12, top + ARROW + 6);
      double line = line(y);
      Point from = new Point(x + grounds.width(), line);
      List<Point> way =
          Math.abs(line - end) < 1
              ? List.of(from, new Point(claim, line))
              : List.of(from, new Point(lane, line), new Point(lane, end), new Point(claim, end));
      board.arrow(relation, way);
    }
  }

  private Row row(Relation relation) {
    told.add(relation.id());
    List<Tile> said = new ArrayList<>();
    if (!relation.warrant().isEmpty()) {
      said.add(board.caption(board.say("toulmin.since"), relation.id()));
      said.add(board.words(relation.warrant(), Style.CARD, Ink.TEXT, MIDDLE - 24, relation.id()));
    }
    bearingOn(relation, said);
    return new Row(
        board,
        relation,
        board.caption(heading(relation), relation.id()),
        grounds(relation),
        Tile.column(6, said));
  }

  private String heading(Relation relation) {
    return switch (relation.kind()) {
      case SUPPORTS -> board.say("toulmin.grounds");
      case ATTACKS -> board.say("toulmin.rebuttal");
      case RESTATES -> board.say("relation.RESTATES");
      case ANSWERS ->
          relation
              .answer()
              .map(answer -> board.say("answer." + answer))
              .orElseGet(() -> board.say("relation.ANSWERS"));
    };
  }

  private Tile grounds(Relation relation) {
    List<Tile> cards = new ArrayList<>();
    for (StatementId premise : relation.premises()) {
      if (!cards.isEmpty()) {
        cards.add(board.caption(board.say("table.and"), relation.id()));
      }
      cards.add(card(premise, relation.id()));
    }
    return Tile.column(4, cards);
  }

  private Tile card(StatementId id, RelationId by) {
    Statement statement =
        Optional.ofNullable(statements.get(id)).orElseThrow(IllegalStateException::new);
    return carded.add(id) ? board.card(statement) : board.copy(id, by);
  }

  /** What bears on a link, and what on that in turn; one under the other. */
  private void bearingOn(Relation relation, List<Tile> rows) {
    Deque<Relation> open = new ArrayDeque<>(board.into(relation.id()));
    while (!open.isEmpty()) {
      Relation bearing = open.remove();
      if (!told.contains(bearing.id())) {
        bearing(bearing, rows);
        board.into(bearing.id()).reversed().forEach(open::addFirst);
      }
    }
  }

  private void bearing(Relation bearing, List<Tile> rows) {
    told.add(bearing.id());
    List<Tile> lines = new ArrayList<>();
    String key = bearing.kind() == RelationKind.ATTACKS ? "toulmin.unless" : "toulmin.backing";
    boolean direct =
        bearing.target() instanceof RelationId id
            && board.shown().relations().stream()
                .anyMatch(r -> r.id().equals(id) && r.target() instanceof StatementId);
    lines.add(board.caption(direct ? board.say(key) : board.title(bearing), bearing.id()));
    lines.add(grounds(bearing));
    rows.add(board.beside(bearing, Tile.column(4, lines)));
  }
}
