package claimscape.ui.inspector;

import claimscape.argument.AnchorState;
import claimscape.argument.PassageId;
import claimscape.argument.Stance;
import claimscape.argument.Wording;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One passage as the inspector shows it: quote, who says so, where.
 *
 * @param speakers from the outside in, the source's own speaker where nobody is quoted
 * @param cue the verb as the text has it, or empty
 * @param outlet the source's short name
 * @param page as the source counts its pages, where it has any
 * @param paragraph its number in the source
 * @param wordings the statements that brought it along when they were merged into this one
 */
record PassageRow(
    PassageId id,
    String quote,
    String speakers,
    Stance stance,
    String cue,
    String outlet,
    Optional<String> page,
    OptionalInt paragraph,
    AnchorState state,
    List<Wording> wordings,
    Optional<Integer> credibility,
    String note) {}
