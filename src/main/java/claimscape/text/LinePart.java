package claimscape.text;

/** What a line of a source is to its reader. */
public enum LinePart {
  TITLE,
  DECK,
  BYLINE,
  BODY,
  /** A menu, a share bar, a telephone number: shown grey, keeps its offsets, not read. */
  NOT_PART_OF_THE_TEXT,
  /** The text breaks off here although the document went on. */
  CUT_OFF
}
