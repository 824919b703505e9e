package claimscape.drawing.map;

import claimscape.argument.Answer;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
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
 * A table of pros and cons: under each statement what speaks for it at the left and what against it
 * at the right, nested two deep; what rests on more goes on in a table of its own. Every relation
 * is told once, every statement has its card once.
 */
final class ProsAndCons {
  private static final int DEEPEST = 2;
  private static final double COLUMNS = 24;

  private final Board board;
  private final Map<StatementId, Statement> statements = new HashMap<>();
  private final Set<StatementId> carded = new HashSet<>();
  private final Set<StatementId> opened = new HashSet<>();
  private final Set<RelationId> told = new HashSet<>();
  private final Deque<StatementId> later = new ArrayDeque<>();

  ProsAndCons(Board board) {
    this.board = board;
    board.shown().statements().forEach(statement -> statements.put(statement.id(), statement));
  }

  MapDrawing drawn(double proportion) {
    List<Tile> tables = new ArrayList<>();
    for (Statement head : heads()) {
      if (!carded.contains(head.id())) {
        tables.add(table(head.id(), 0, Optional.empty()));
      }
      while (!later.isEmpty()) {
        StatementId next = later.remove();
        if (!opened.contains(next)) {
          tables.add(table(next, 0, Optional.of(board.into(next).getFirst().id())));
        }
      }
    }
    // Links that end at one another in a circle hang on no statement.
    for (Relation relation : board.shown().relations()) {
      if (!told.contains(relation.id())) {
        tables.add(cell(relation, DEEPEST));
      }
    }
    return board.drawn(tables, proportion);
  }

  /** Where tables begin: at what bears on nothing; then at the oldest of what goes in circles. */
  private List<Statement> heads() {
    Set<StatementId> premises = new HashSet<>();
    board.shown().relations().forEach(relation -> premises.addAll(relation.premises()));
    List<Statement> heads = new ArrayList<>();
    List<Statement> alone = new ArrayList<>();
    for (Statement statement : board.shown().statements()) {
      if (!premises.contains(statement.id())) {
        (board.into(statement.id()).isEmpty() ? alone : heads).add(statement);
      }
    }
    heads.addAll(board.shown().statements());
    heads.removeAll(alone);
    heads.addAll(alone);
    return heads.stream().distinct().toList();
  }

  /**
   * A statement with what bears on it.
   *
   * @param by the relation that brings it up
   */
  private Tile table(StatementId id, int depth, Optional<RelationId> by) {
    Statement statement =
        Optional.ofNullable(statements.get(id)).orElseThrow(IllegalStateException::new);
    Tile card = carded.add(id) ? board.card(statement) : board.copy(id, by.orElseThrow());
    List<Relation> bearing = board.into(id);
    if (bearing.isEmpty() || opened.contains(id)) {
      return card;
    }
    if (depth == DEEPEST) {
      later.add(id);
      Tile note = board.caption(board.say("table.below"), by.orElseThrow());
      return Tile.column(2, List.of(card, note));
    }
    opened.add(id);
    List<Tile> columns = new ArrayList<>();
    column("table.for", bearing.stream().filter(r -> !against(r)).toList(), depth, columns);
    column("table.against", bearing.stream().filter(ProsAndCons::against).toList(), depth, columns);
    return Tile.column(10, List.of(card, Tile.row(COLUMNS, columns)));
  }

  private void column(String key, List<Relation> relations, int depth, List<Tile> columns) {
    List<Tile> cells = new ArrayList<>();
    for (Relation relation : relations) {
      if (cells.isEmpty()) {
        cells.add(board.caption(board.say(key), relation.id()));
      }
      cells.add(cell(relation, depth));
    }
    if (!cells.isEmpty()) {
      columns.add(Tile.column(12, cells));
    }
  }

  private static boolean against(Relation relation) {
    return relation.kind() == RelationKind.ATTACKS
        || relation.answer().filter(answer -> answer == Answer.NO).isPresent();
  }

  /** A relation: its premises, each with what bears on it, and what is said about the link. */
  private Tile cell(Relation relation, int depth) {
    told.add(relation.id());
    List<Tile> rows = new ArrayList<>();
    kind(relation).ifPresent(word -> rows.add(board.caption(word, relation.id())));
    for (StatementId premise : relation.premises()) {
      if (!premise.equals(relation.premises().getFirst())) {
        rows.add(board.caption(board.say("table.and"), relation.id()));
      }
      rows.add(table(premise, Math.min(DEEPEST, depth + 1), Optional.of(relation.id())));
    }
    about(relation, rows);
    return board.beside(relation, Tile.column(8, rows));
  }

  private Optional<String> kind(Relation relation) {
    return switch (relation.kind()) {
      case SUPPORTS, ATTACKS -> Optional.empty();
      case RESTATES -> Optional.of(board.say("relation.RESTATES"));
      case ANSWERS ->
          Optional.of(
              relation
                  .answer()
                  .map(answer -> board.say("answer." + answer))
                  .orElseGet(() -> board.say("relation.ANSWERS")));
    };
  }

  /** What undercuts or underpins the link, and what that in turn; one under the other. */
  private void about(Relation relation, List<Tile> rows) {
    Deque<Relation> open = new ArrayDeque<>(board.into(relation.id()));
    while (!open.isEmpty()) {
      Relation bearing = open.remove();
      if (told.add(bearing.id())) {
        List<Tile> lines = new ArrayList<>();
        lines.add(board.caption(board.title(bearing), bearing.id()));
        for (StatementId premise : bearing.premises()) {
          lines.add(table(premise, DEEPEST, Optional.of(bearing.id())));
        }
        rows.add(board.beside(bearing, Tile.column(6, lines)));
        board.into(bearing.id()).reversed().forEach(open::addFirst);
      }
    }
  }
}
