package claimscape.ui.outline;

import claimscape.argument.NodeId;
import claimscape.graph.ArgumentGraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The map as a tree of rows. Every statement is told in full once and every relation has one row;
 * where a statement comes up again, its row only names it. Rows stand in one list from top to
 * bottom, each before those under it, so that nothing here recurses.
 */
final class OutlineModel {
  private final List<Line.Row> rows;
  private final int[] parents;
  private final int[] ends;
  private final Map<NodeId, Integer> homes = new HashMap<>();
  private final Map<Line.Key, Integer> places = new HashMap<>();

  private OutlineModel(List<OutlineWalk.Told> told) {
    rows = told.stream().map(OutlineWalk.Told::row).toList();
    parents = new int[rows.size()];
    ends = new int[rows.size()];
    List<Integer> open = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      close(open, told.get(at).depth(), at);
      parents[at] = open.isEmpty() ? -1 : open.getLast();
      open.add(at);
      house(at);
    }
    close(open, 0, rows.size());
  }

  static OutlineModel of(ArgumentGraph graph) {
    return new OutlineModel(new OutlineWalk(graph).rows());
  }

  private void close(List<Integer> open, int depth, int end) {
    while (open.size() > depth) {
      ends[open.removeLast()] = end;
    }
  }

  private void house(int at) {
    Line.Row row = rows.get(at);
    places.put(row.key(), at);
    if (!row.told()) {
      row.statement().ifPresent(id -> homes.put(id, at));
    }
    if (row.lead() != Lead.LINKED) {
      row.relation().ifPresent(id -> homes.put(id, at));
    }
  }

  List<Line.Row> rows() {
    return rows;
  }

  /** The rows just under one; under -1 stand those at the top. */
  List<Integer> under(int at) {
    List<Integer> under = new ArrayList<>();
    int end = at < 0 ? rows.size() : ends[at];
    for (int next = at + 1; next < end; next = ends[next]) {
      under.add(next);
    }
    return under;
  }

  /** How many rows stand under one, at any depth. */
  int countUnder(int at) {
    return ends[at] - at - 1;
  }

  /** The row above that this one is indented under. */
  Optional<Integer> parent(int at) {
    return parents[at] < 0 ? Optional.empty() : Optional.of(parents[at]);
  }

  /** Where a row stands, if it is there. */
  Optional<Integer> at(Line.Key key) {
    return Optional.ofNullable(places.get(key));
  }

  /** The row where a statement is told in full, or the row of a relation. */
  Optional<Integer> home(NodeId node) {
    return Optional.ofNullable(homes.get(node));
  }

  /** The rows that a row stands under, the outermost first. */
  List<Line.Row> above(int at) {
    List<Line.Row> above = new ArrayList<>();
    for (int step = parents[at]; step >= 0; step = parents[step]) {
      above.addFirst(rows.get(step));
    }
    return above;
  }
}
