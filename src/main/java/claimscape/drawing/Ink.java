package claimscape.drawing;

import claimscape.argument.Role;
import java.util.List;

/** What a colour is for. A {@link Theme} says which colour that is. */
public enum Ink {
  PAGE,
  SURFACE,
  CHROME,
  TEXT,
  SECOND,
  THIRD,
  LINE,
  HAIRLINE,
  CARD_LINE,
  LINK,
  TEXT_SELECTION,
  HOVER,
  ON_ROLE,
  FOCUS,
  CLAIM,
  EVIDENCE,
  REBUTTAL,
  PREMISE,
  QUESTION,
  NOTE,
  CLAIM_TINT,
  EVIDENCE_TINT,
  REBUTTAL_TINT,
  PREMISE_TINT,
  QUESTION_TINT,
  NOTE_TINT,
  VOICE_1,
  VOICE_2,
  VOICE_3,
  VOICE_4,
  VOICE_5,
  VOICE_6;

  /** The inks that tell voices apart, the first for the voice that says most. */
  public static List<Ink> ofVoices() {
    return List.of(VOICE_1, VOICE_2, VOICE_3, VOICE_4, VOICE_5, VOICE_6);
  }

  /** The ink of a role's strokes, glyph and label. */
  public static Ink of(Role role) {
    return switch (role) {
      case CLAIM -> CLAIM;
      case EVIDENCE -> EVIDENCE;
      case REBUTTAL -> REBUTTAL;
      case PREMISE -> PREMISE;
      case QUESTION -> QUESTION;
      case NOTE -> NOTE;
    };
  }

  /** The ink that fills a card of this role when it is hovered, selected or the target. */
  public static Ink tintOf(Role role) {
    return switch (role) {
      case CLAIM -> CLAIM_TINT;
      case EVIDENCE -> EVIDENCE_TINT;
      case REBUTTAL -> REBUTTAL_TINT;
      case PREMISE -> PREMISE_TINT;
      case QUESTION -> QUESTION_TINT;
      case NOTE -> NOTE_TINT;
    };
  }
}
