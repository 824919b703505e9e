package claimscape.ui.shell;

import claimscape.argument.NodeId;
import claimscape.argument.RelationId;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.sample.SamplePlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Carries the sample's plan out by hand: statement by statement, with what links it. */
final class SamplePlanned {
  private final SamplePlan plan;
  private final SampleHands hands;
  private final Map<String, StatementId> made = new HashMap<>();
  private final Map<String, RelationId> drawn = new HashMap<>();

  SamplePlanned(SamplePlan plan, SampleHands hands) {
    this.plan = plan;
    this.hands = hands;
  }

  void carryOut() {
    for (SamplePlan.Statement statement : plan.statements()) {
      make(statement);
      further(statement);
    }
  }

  private static Role role(SamplePlan.Statement statement) {
    return Role.valueOf(statement.role().name());
  }

  private Optional<NodeId> there(String key) {
    return Optional.<NodeId>ofNullable(made.get(key)).or(() -> Optional.ofNullable(drawn.get(key)));
  }

  /** The relations of a statement that can be drawn now, those to the target first. */
  private List<SamplePlan.Relation> ready(SamplePlan.Statement statement) {
    return plan.relations().stream()
        .filter(relation -> relation.premises().contains(statement.key()))
        .filter(relation -> there(relation.target()).isPresent())
        .sorted(Comparator.comparing(relation -> !isAimedAt(relation)))
        .toList();
  }

  private boolean isAimedAt(SamplePlan.Relation relation) {
    return hands.desk().targets().equals(there(relation.target()).stream().toList());
  }

  private void make(SamplePlan.Statement statement) {
    List<SamplePlan.Relation> bonds = new ArrayList<>(ready(statement));
    if (statement.passages().isEmpty()) {
      made.put(statement.key(), hands.write(statement.text(), role(statement)));
    } else {
      Optional<SamplePlan.Relation> birth = bonds.stream().findFirst();
      tag(statement, birth);
      birth.ifPresent(bonds::remove);
      for (SamplePlan.Passage passage : statement.passages().stream().skip(1).toList()) {
        hands.aim(made.get(statement.key()));
        select(passage);
        hands.press(passage.denies() ? "D" : "6");
        attribute(passage);
      }
    }
    bonds.forEach(bond -> link(statement, bond));
  }

  private void select(SamplePlan.Passage passage) {
    hands.select(new SourceId(passage.source().toLowerCase(Locale.ROOT)), passage.quote());
  }

  private void attribute(SamplePlan.Passage passage) {
    hands.attribute(
        passage.chain().stream().map(SamplePlan.Step::voice).toList(),
        Stance.valueOf(passage.chain().getLast().stance().name()));
  }

  /** Tags the first passage of a statement; the key links it in the same gesture. */
  private void tag(SamplePlan.Statement statement, Optional<SamplePlan.Relation> birth) {
    Role role = role(statement);
    SamplePlan.Passage first = statement.passages().getFirst();
    birth.ifPresent(this::prepare);
    select(first);
    birth.ifPresentOrElse(bond -> tagInto(bond, role), () -> hands.press(SampleHands.key(role)));
    made.put(statement.key(), hands.newestStatement());
    attribute(first);
    if (!hands
        .project()
        .statement(made.get(statement.key()))
        .orElseThrow()
        .text()
        .equals(statement.text())) {
      hands.reword(statement.text());
    }
  }

  private void prepare(SamplePlan.Relation bond) {
    NodeId target = there(bond.target()).orElseThrow();
    if (drawn.containsKey(bond.key())) {
      hands.arm(drawn.get(bond.key()));
      aim(target);
    } else if (target instanceof RelationId relation) {
      hands.arm(relation);
    } else {
      aim(target);
    }
  }

  private void aim(NodeId target) {
    if (target instanceof StatementId statement) {
      hands.aim(statement);
    }
  }

  private void tagInto(SamplePlan.Relation bond, Role role) {
    if (drawn.containsKey(bond.key())) {
      hands.press("4");
      changeRole(Role.PREMISE, role);
    } else if (there(bond.target()).orElseThrow() instanceof RelationId) {
      hands.press("U");
      changeRole(Role.REBUTTAL, role);
      drawn.put(bond.key(), hands.newestRelation());
    } else {
      boolean against =
          switch (bond.kind()) {
            case ATTACKS, ANSWERS_NO -> true;
            case SUPPORTS, RESTATES, ANSWERS_YES, ANSWERS_DEPENDS -> false;
          };
      Role meant = role == Role.CLAIM ? role : against ? Role.REBUTTAL : Role.EVIDENCE;
      String key = SampleHands.key(against ? Role.REBUTTAL : Role.EVIDENCE);
      hands.press(role == Role.CLAIM ? against ? "Ctrl+3" : "Ctrl+1" : key);
      changeRole(meant, role);
      drawn.put(bond.key(), hands.newestRelation());
      turn(bond.kind());
    }
  }

  private void changeRole(Role from, Role to) {
    if (from != to) {
      hands.press(SampleHands.key(to));
    }
  }

  /** X turns supports to restates, and yes to it depends, in two steps. */
  private void turn(SamplePlan.RelationKind kind) {
    switch (kind) {
      case RESTATES, ANSWERS_DEPENDS -> hands.press("X").press("X");
      case SUPPORTS, ATTACKS, ANSWERS_YES, ANSWERS_NO -> {}
    }
  }

  /** Links a statement that is there already. */
  private void link(SamplePlan.Statement statement, SamplePlan.Relation bond) {
    StatementId from = made.get(statement.key());
    NodeId target = there(bond.target()).orElseThrow();
    if (drawn.containsKey(bond.key())) {
      hands.arm(drawn.get(bond.key()));
      hands.click(from);
      hands.press("J");
    } else if (target instanceof RelationId relation) {
      hands.arm(relation);
      hands.click(from);
      hands.press("U");
      drawn.put(bond.key(), hands.newestRelation());
    } else {
      boolean against = bond.kind() == SamplePlan.RelationKind.ATTACKS;
      hands.link(from, against ? "O" : "S", target);
      drawn.put(bond.key(), hands.newestRelation());
      turn(bond.kind());
    }
  }

  /** Links earlier statements to one that they had to wait for. */
  private void further(SamplePlan.Statement statement) {
    for (SamplePlan.Relation relation : plan.relations()) {
      boolean waits =
          !drawn.containsKey(relation.key()) && relation.target().equals(statement.key());
      if (waits) {
        for (String premise : relation.premises()) {
          if (made.containsKey(premise)) {
            link(plan.statement(premise).orElseThrow(), relation);
          }
        }
      }
    }
  }
}
