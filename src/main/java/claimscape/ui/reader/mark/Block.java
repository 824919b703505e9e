package claimscape.ui.reader.mark;

import claimscape.text.LinePart;
import claimscape.text.Span;

/**
 * What the page shows in one cell: a paragraph, or a piece of a very long one.
 *
 * @param paragraph the index of its paragraph in the text
 * @param span its words, in units of the whole text
 * @param number beside its first line; 0 for none
 * @param opens whether the paragraph begins here
 * @param closes whether the paragraph ends here
 */
public record Block(
    int paragraph, Span span, LinePart part, int number, boolean opens, boolean closes) {}
