package claimscape.ui.reader.page;

import claimscape.argument.Numbering;
import claimscape.argument.Source;
import claimscape.argument.SourceId;
import claimscape.text.LinePart;
import claimscape.text.Reading;
import claimscape.text.SourceText;
import claimscape.text.Span;
import claimscape.ui.reader.mark.Blocks;
import claimscape.ui.reader.mark.TextCaret;
import java.util.List;
import java.util.Set;

/**
 * A source open in a reader: how it is divided, where the reader is in it, and how far it is
 * scrolled. It is kept while another tab is in front.
 */
public final class OpenText {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "fa", "ur", "ps", "he", "yi", "sd", "ug", "ckb", "dv");
  private static final int TELLING = 400;

  private final SourceId source;
  private final TextCaret caret;
  private final boolean rightToLeft;
  private Blocks blocks;

  /** The block at the top of the view and how much of it is above. */
  private int top = 0;

  private double scrolled = 0;

  private OpenText(Source source, Reading reading) {
    SourceText text = reading.text();
    this.source = source.id();
    this.blocks = Blocks.of(text, Numbering.of(text, source.parts()));
    this.caret = new TextCaret(reading, this::isReadable);
    this.rightToLeft = runsRightToLeft(source.card().language(), text.content());
    beginWhereTheTextDoes();
  }

  /** The keys of a text just opened mean its first words, not the menu above them. */
  private void beginWhereTheTextDoes() {
    for (int paragraph = 0; paragraph < text().paragraphs().size(); paragraph++) {
      if (isReadable(paragraph)) {
        caret.place(paragraph == 0 ? 0 : text().paragraphs().get(paragraph).start());
        return;
      }
    }
  }

  /** Opens a source with the sentences of a reading of its text. */
  public static OpenText of(Source source, Reading reading) {
    return new OpenText(source, reading);
  }

  private boolean isReadable(int paragraph) {
    LinePart part = blocks.numbering().partOf(paragraph);
    return part != LinePart.NOT_PART_OF_THE_TEXT && part != LinePart.CUT_OFF;
  }

  /** By the language where it is known, else by the first letters that have a direction. */
  private static boolean runsRightToLeft(String language, String content) {
    if (!language.isEmpty()) {
      return RIGHT_TO_LEFT.contains(language.split("[-_]", 2)[0]);
    }
    return content
        .codePoints()
        .limit(TELLING)
        .map(Character::getDirectionality)
        .filter(
            way ->
                way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .mapToObj(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }

  /** Takes over that lines are of other parts now. */
  public void follow(Source changed) {
    blocks = Blocks.of(text(), Numbering.of(text(), changed.parts()));
  }

  /** Stands about where another text stands, of which this one is another version. */
  public void standLike(OpenText other) {
    scrollTo(Math.clamp(other.top, 0, Math.max(0, blocks.size() - 1)), other.scrolled);
    caret.place(Math.min(other.caret.at(), text().length()));
  }

  public SourceId source() {
    return source;
  }

  public SourceText text() {
    return blocks.text();
  }

  public Blocks blocks() {
    return blocks;
  }

  public TextCaret caret() {
    return caret;
  }

  public boolean isRightToLeft() {
    return rightToLeft;
  }

  /** All that is selected, in order; empty for nothing. */
  public List<Span> selected() {
    return caret.selected();
  }

  int top() {
    return top;
  }

  double scrolled() {
    return scrolled;
  }

  void scrollTo(int block, double above) {
    top = block;
    scrolled = above;
  }
}
