package claimscape.format;

import claimscape.argument.Relation;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The roles that follow from the relations alone, for formats that know none: a premise of an
 * attack is a rebuttal, else a premise of a support is evidence, all others are claims.
 */
public final class DerivedRoles {
  private final Set<StatementId> attacking = new HashSet<>();
  private final Set<StatementId> supporting = new HashSet<>();

  private DerivedRoles() {}

  public static DerivedRoles of(Collection<Relation> relations) {
    DerivedRoles roles = new DerivedRoles();
    for (Relation relation : relations) {
      if (relation.kind() == RelationKind.ATTACKS) {
        roles.attacking.addAll(relation.premises());
      } else if (relation.kind() == RelationKind.SUPPORTS) {
        roles.supporting.addAll(relation.premises());
      }
    }
    return roles;
  }

  public Role of(StatementId statement) {
    if (attacking.contains(statement)) {
      return Role.REBUTTAL;
    }
    return supporting.contains(statement) ? Role.EVIDENCE : Role.CLAIM;
  }
}
