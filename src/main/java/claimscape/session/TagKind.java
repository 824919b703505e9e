package claimscape.session;

import claimscape.argument.Level;
import claimscape.argument.Role;

/**
 * What a tag key makes of a selection.
 *
 * @param role of the statement made
 * @param bond how it is linked in the same gesture
 */
public record TagKind(Role role, Bond bond) {

  /** How a new statement is linked. */
  public enum Bond {
    /** Not at all, and nothing waits for it. */
    NONE,
    /** Supports every target. */
    SUPPORTS_TARGET,
    /** Attacks every target. */
    ATTACKS_TARGET,
    /** Joins the armed relation, or the target's newest support. */
    JOINS,
    /** Attacks the armed relation. */
    UNDERCUTS,
    /** Not linked, and waiting for it. */
    LOOSE
  }

  public static final TagKind CLAIM = new TagKind(Role.CLAIM, Bond.NONE);
  public static final TagKind EVIDENCE = new TagKind(Role.EVIDENCE, Bond.SUPPORTS_TARGET);
  public static final TagKind REBUTTAL = new TagKind(Role.REBUTTAL, Bond.ATTACKS_TARGET);
  public static final TagKind PREMISE = new TagKind(Role.PREMISE, Bond.JOINS);
  public static final TagKind QUESTION = new TagKind(Role.QUESTION, Bond.NONE);
  public static final TagKind NOTE = new TagKind(Role.NOTE, Bond.NONE);
  public static final TagKind UNDERCUT = new TagKind(Role.REBUTTAL, Bond.UNDERCUTS);
  public static final TagKind SUPPORTING_CLAIM = new TagKind(Role.CLAIM, Bond.SUPPORTS_TARGET);
  public static final TagKind ATTACKING_CLAIM = new TagKind(Role.CLAIM, Bond.ATTACKS_TARGET);

  /** The same role without a link. */
  public TagKind unlinked() {
    return new TagKind(role, Bond.LOOSE);
  }

  /** The lowest level that offers it. */
  public Level level() {
    return switch (bond) {
      case JOINS -> Level.STANDARD;
      case UNDERCUTS -> Level.FULL;
      case NONE, SUPPORTS_TARGET, ATTACKS_TARGET, LOOSE -> Level.of(role);
    };
  }

  /** Whether the new statement becomes the target; a claim does, unless it is kept apart. */
  boolean becomesTarget() {
    return role == Role.CLAIM && bond != Bond.LOOSE;
  }
}
