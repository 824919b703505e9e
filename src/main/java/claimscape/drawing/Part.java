package claimscape.drawing;

/** What a mark is in its picture, so that a view can restyle it: tint a body, embolden a line. */
public enum Part {
  /** The shape of a card, filled. */
  BODY,
  OUTLINE,
  BAR,
  FOLD,
  GLYPH,
  LABEL,
  VOICE,
  YEAR,
  TEXT,
  /** The stub of a loose statement. */
  STUB,
  /** The tab that counts the statements of a folded branch. */
  COUNT,
  /** The way of a link. */
  LINE,
  /** The arrowhead, bar or round end of a link. */
  HEAD,
  /** The ring of a link that the analyst drew, or of a junction. */
  RING,
  /** Page colour that keeps a crossing or words free. */
  HALO,
  /** Words on a link. */
  NOTE,
  /** Anything around the map: title, legend, rules, footer. */
  FRAME
}
