package claimscape.drawing.map;

import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the statements of a map. A root bears on nothing and others bear on it: a question, or the
 * only such claim of {@value #LARGE} statements or more that hang together.
 */
final class Ranks {
  private static final int LARGE = 6;

  private final Map<StatementId, StatementId> parent = new HashMap<>();
  private final Map<StatementId, Rank> ranks = new HashMap<>();

  private Ranks() {}

  static Map<StatementId, Rank> of(Shown shown) {
    return new Ranks().ranked(shown);
  }

  private Map<StatementId, Rank> ranked(Shown shown) {
    Map<RelationId, Relation> byId = new HashMap<>();
    shown.relations().forEach(relation -> byId.put(relation.id(), relation));
    Set<StatementId> bearing = new HashSet<>();
    Set<StatementId> borne = new HashSet<>();
    for (Relation relation : shown.relations()) {
      bearing.addAll(relation.premises());
      StatementId first = relation.premises().getFirst();
      relation.premises().forEach(premise -> join(first, premise));
      switch (relation.target()) {
        case StatementId id -> {
          borne.add(id);
          join(first, id);
        }
        case RelationId id -> {
          Relation target = byId.get(id);
          if (target != null) {
            join(first, target.premises().getFirst());
          }
        }
      }
    }
    List<Statement> heads =
        shown.statements().stream()
            .filter(made -> borne.contains(made.id()) && !bearing.contains(made.id()))
            .filter(made -> made.role() == Role.QUESTION || made.role() == Role.CLAIM)
            .toList();
    Map<StatementId, Integer> headCount = new HashMap<>();
    heads.forEach(head -> headCount.merge(find(head.id()), 1, Integer::sum));
    Map<StatementId, Integer> size = new HashMap<>();
    shown.statements().forEach(made -> size.merge(find(made.id()), 1, Integer::sum));
    for (Statement head : heads) {
      boolean alone = headCount.getOrDefault(find(head.id()), 0) == 1;
      boolean large = size.getOrDefault(find(head.id()), 0) >= LARGE;
      boolean root = head.role() == Role.QUESTION || (alone && large);
      ranks.put(head.id(), root ? Rank.ROOT : Rank.THESIS);
    }
    Set<StatementId> claims = new HashSet<>();
    shown.statements().stream()
        .filter(made -> made.role() == Role.CLAIM)
        .forEach(made -> claims.add(made.id()));
    for (Relation relation : shown.relations()) {
      if (relation.target() instanceof StatementId id && ranks.get(id) == Rank.ROOT) {
        relation.premises().stream()
            .filter(claims::contains)
            .forEach(premise -> ranks.putIfAbsent(premise, Rank.THESIS));
      }
    }
    return ranks;
  }

  private void join(StatementId one, StatementId other) {
    parent.put(find(one), find(other));
  }

  private StatementId find(StatementId id) {
    StatementId at = id;
    StatementId up = parent.getOrDefault(at, at);
    while (!up.equals(at)) {
      StatementId above = parent.getOrDefault(up, up);
      parent.put(at, above);
      at = above;
      up = parent.getOrDefault(at, at);
    }
    return at;
  }
}
