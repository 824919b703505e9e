package claimscape.ui.reader.mark;

import claimscape.argument.AnchorState;
import claimscape.argument.Held;
import claimscape.argument.Numbering;
import claimscape.argument.Passage;
import claimscape.argument.Source;
import claimscape.project.Project;
import claimscape.text.Anchor;
import claimscape.text.SourceText;
import claimscape.text.Span;
import java.util.List;

/** What of a source has been read: a state for each paragraph of its body, and their sum. */
public final class Coverage {
  private final State[] states;
  private final long touched;
  private final long all;

  /** How far a paragraph has been read. */
  public enum State {
    UNTOUCHED,
    /** Read, with nothing to map. */
    BACKGROUND,
    TAGGED,
    /** Not of the body: not to be read. */
    ASIDE
  }

  private Coverage(State[] states, long touched, long all) {
    this.states = states;
    this.touched = touched;
    this.all = all;
  }

  /** The coverage of a source; one without a text has none. */
  public static Coverage of(Project project, Source source) {
    return source
        .held()
        .map(Held::text)
        .map(
            text ->
                of(
                    text,
                    Numbering.of(text, source.parts()),
                    source.read(),
                    project.passagesIn(source.id())))
        .orElseGet(() -> new Coverage(new State[0], 0, 0));
  }

  public static Coverage of(
      SourceText text, Numbering numbering, List<Span> read, List<Passage> passages) {
    State[] states = new State[text.paragraphs().size()];
    for (int i = 0; i < states.length; i++) {
      states[i] = numbering.numberOf(i).isPresent() ? State.UNTOUCHED : State.ASIDE;
    }
    read.forEach(span -> raise(states, text, span, State.BACKGROUND));
    for (Passage passage : passages) {
      if (passage.state() != AnchorState.LOST) {
        for (Anchor stretch : passage.stretches()) {
          raise(states, text, stretch.span(), State.TAGGED);
        }
      }
    }
    long touched = 0;
    long all = 0;
    for (int i = 0; i < states.length; i++) {
      int length = states[i] == State.ASIDE ? 0 : text.paragraphs().get(i).length();
      all += length;
      touched += states[i] == State.UNTOUCHED ? 0 : length;
    }
    return new Coverage(states, touched, all);
  }

  private static void raise(State[] states, SourceText text, Span span, State to) {
    int last = text.paragraphAt(Math.max(span.start(), span.end() - 1));
    for (int i = Math.max(0, text.paragraphAt(span.start())); i <= last; i++) {
      if (states[i] != State.ASIDE) {
        states[i] = to;
      }
    }
  }

  /** The state of the paragraph of this index. */
  public State of(int paragraph) {
    return states[paragraph];
  }

  /** The share of the body that is read: its touched paragraphs by length, 0 to 1. */
  public double share() {
    return all == 0 ? 0 : (double) touched / all;
  }

  /** The share in per cent; only what is all read has 100, only what is untouched 0. */
  public int percent() {
    if (touched == 0 || touched == all) {
      return touched == 0 ? 0 : 100;
    }
    return Math.clamp(Math.round(share() * 100), 1, 99);
  }
}
