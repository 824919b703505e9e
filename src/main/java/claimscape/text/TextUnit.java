package claimscape.text;

/** What a click selects, from small to large. */
public enum TextUnit {
  WORD,
  CLAUSE,
  SENTENCE,
  PARAGRAPH
}
