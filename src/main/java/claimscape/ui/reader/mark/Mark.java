package claimscape.ui.reader.mark;

import claimscape.argument.Label;
import claimscape.argument.PassageId;
import claimscape.argument.Role;
import claimscape.argument.StatementId;
import claimscape.text.Span;

/**
 * One stretch of a passage as a page shows it.
 *
 * @param span in units of the whole text
 * @param opens whether the passage begins here: only there it has its label
 * @param denied whether its voice denies the statement
 * @param changed whether its words changed with the text, and nobody has accepted that
 * @param target whether the statement is where the next evidence goes
 */
public record Mark(
    PassageId passage,
    StatementId statement,
    Label label,
    Span span,
    boolean opens,
    boolean denied,
    boolean changed,
    boolean target) {

  public Role role() {
    return label.role();
  }

  /** Whether the role draws a line below the words; a question only asks in the margin. */
  public boolean isUnderlined() {
    return role() != Role.QUESTION;
  }
}
