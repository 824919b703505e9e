package claimscape.ui.reader.mark;

import claimscape.text.Graphemes;
import claimscape.text.Reading;
import claimscape.text.Span;
import claimscape.text.TextUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Where the reader is in a text, and what is selected: one stretch that grows from an anchor to the
 * caret, and those kept beside it. It also remembers the unit tagged last, so that the next arrow
 * goes on from there although nothing is selected any more.
 */
public final class TextCaret {
  private Reading reading;
  private final IntPredicate readable;
  private final List<Span> kept = new ArrayList<>();
  private int anchor;
  private int caret;
  private int focus;
  private Span unit = new Span(0, 0);

  /**
   * A caret at the start of a text.
   *
   * @param readable whether a paragraph, by its index, is one that the arrows stop at
   */
  public TextCaret(Reading reading, IntPredicate readable) {
    this.reading = reading;
    this.readable = readable;
  }

  public Reading reading() {
    return reading;
  }

  /** Takes over that the same text is divided otherwise; what is selected stays. */
  public void read(Reading other) {
    reading = other;
  }

  public int at() {
    return caret;
  }

  /** The stretch between anchor and caret; empty where nothing is selected. */
  public Span current() {
    return new Span(Math.min(anchor, caret), Math.max(anchor, caret));
  }

  /** All that is selected, in order, joined where it overlaps; empty for nothing. */
  public List<Span> selected() {
    List<Span> all = new ArrayList<>(kept);
    all.add(reading.snapped(current()));
    all.removeIf(Span::isEmpty);
    all.sort(null);
    List<Span> joined = new ArrayList<>();
    for (Span span : all) {
      if (!joined.isEmpty() && span.start() <= joined.getLast().end()) {
        joined.set(joined.size() - 1, joined.getLast().union(span));
      } else {
        joined.add(span);
      }
    }
    return List.copyOf(joined);
  }

  /** Puts the caret somewhere and selects nothing. */
  public void place(int offset) {
    kept.clear();
    unit = new Span(0, 0);
    anchor = clamped(offset);
    caret = anchor;
  }

  /** Keeps what is selected and begins a further stretch. */
  public void placeBeside(int offset) {
    List<Span> before = selected();
    kept.clear();
    kept.addAll(before);
    anchor = clamped(offset);
    caret = anchor;
  }

  /** Moves the caret and selects what lies between; a character reached is taken whole. */
  public void extendTo(int offset) {
    String text = reading.text().content();
    int to = Math.clamp(offset, 0, text.length());
    caret = to > anchor ? Graphemes.ceiling(text, to) : Graphemes.floor(text, to);
  }

  public void select(Span span) {
    kept.clear();
    extend(span);
  }

  private void extend(Span span) {
    anchor = span.start();
    caret = span.end();
    unit = span;
    focus = span.start();
  }

  /**
   * Lets go of the selection after a tag; the arrows go on from what it was.
   *
   * @param tagged what was tagged, where nothing was selected
   */
  public void letGo(Span tagged) {
    Span last = current().isEmpty() ? tagged : current();
    kept.clear();
    anchor = last.start();
    caret = last.start();
    unit = last;
  }

  /** Selects by the number of clicks: twice a clause, three times the sentence, then all. */
  public void click(int offset, int times) {
    switch (times) {
      case 1 -> place(offset);
      case 2 -> select(reading.at(TextUnit.CLAUSE, offset));
      case 3 -> select(reading.at(TextUnit.SENTENCE, offset));
      default -> select(reading.at(TextUnit.PARAGRAPH, offset));
    }
    focus = offset;
  }

  /** Selects the next sentence; where nothing is selected the one at the caret. */
  public void nextSentence() {
    if (current().isEmpty() && unit.isEmpty() && isReadable(sentence())) {
      select(sentence());
      return;
    }
    Optional<Span> next = reading.next(TextUnit.SENTENCE, here().start());
    while (next.isPresent() && !isReadable(next.get())) {
      next = reading.next(TextUnit.SENTENCE, next.get().start());
    }
    next.ifPresent(this::select);
  }

  /** Selects the sentence before. */
  public void previousSentence() {
    Optional<Span> previous = reading.previous(TextUnit.SENTENCE, here().start());
    while (previous.isPresent() && !isReadable(previous.get())) {
      previous = reading.previous(TextUnit.SENTENCE, previous.get().start());
    }
    previous.ifPresent(this::select);
  }

  /**
   * Adds a clause: the next of the sentence, at its end the one before, and when all are selected
   * the next of the text. Where nothing is selected, selects the clause here.
   */
  public void grow() {
    Span here = here();
    if (here.isEmpty()) {
      extend(reading.at(TextUnit.CLAUSE, caret));
      return;
    }
    int kept = focus;
    Span on = reading.grown(here);
    Span back = reading.grownBack(here);
    boolean within = reading.at(TextUnit.SENTENCE, here.start()).covers(on);
    extend(within || back.equals(here) ? on : back);
    focus = kept;
  }

  /** Takes away the clause at the end, or that at the start if it is farther from the click. */
  public void shrink() {
    Span here = here();
    if (here.isEmpty()) {
      return;
    }
    int kept = here.start() <= focus && focus < here.end() ? focus : here.start();
    Span withoutFirst = reading.withoutFirst(here);
    Span withoutLast = reading.shrunk(here);
    boolean fromStart =
        withoutFirst.start() <= kept
            && (withoutLast.end() <= kept || kept - here.start() > here.end() - kept);
    extend(fromStart ? withoutFirst : withoutLast);
    focus = kept;
  }

  /** The sentence at the caret: what a key tags where nothing is selected. */
  public Span sentence() {
    return reading.at(TextUnit.SENTENCE, caret);
  }

  /** The offset one character on or back, or one word. */
  public int step(boolean forward, boolean word) {
    String text = reading.text().content();
    if (!word) {
      return forward
          ? Graphemes.ceiling(text, Math.min(text.length(), caret + 1))
          : Graphemes.floor(text, Math.max(0, caret - 1));
    }
    if (forward) {
      Span here = reading.at(TextUnit.WORD, caret);
      return here.end() > caret
          ? here.end()
          : reading.next(TextUnit.WORD, caret).map(Span::end).orElse(text.length());
    }
    return reading.previous(TextUnit.WORD, caret).map(Span::start).orElse(0);
  }

  private Span here() {
    return current().isEmpty() ? (unit.isEmpty() ? current() : unit) : current();
  }

  private boolean isReadable(Span span) {
    int paragraph = reading.text().paragraphAt(span.start());
    return paragraph >= 0 && readable.test(paragraph);
  }

  private int clamped(int offset) {
    return Graphemes.floor(
        reading.text().content(), Math.clamp(offset, 0, reading.text().length()));
  }
}
