package claimscape.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** What an EDTF expression means: one date, or an interval of which an end may be missing. */
sealed interface EdtfReading {

  OptionalInt year();

  LocalDate earliest();

  LocalDate latest();

  String shown(Words words);

  static Optional<EdtfReading> of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return EdtfDate.of(text).map(One::new);
    }
    Optional<Edge> from = edge(text.substring(0, slash));
    Optional<Edge> to = edge(text.substring(slash + 1));
    return from.isPresent()
            && to.isPresent()
            && (from.get() instanceof Known || to.get() instanceof Known)
        ? Optional.of(new Interval(from.get(), to.get())).filter(Interval::runsForward).map(i -> i)
        : Optional.empty();
  }

  private static Optional<Edge> edge(String text) {
    return switch (text) {
      case ".." -> Optional.of(Open.OPEN);
      case "" -> Optional.of(Open.UNKNOWN);
      default -> EdtfDate.of(text).map(Known::new);
    };
  }

  /** A single date. */
  record One(EdtfDate date) implements EdtfReading {
    @Override
    public OptionalInt year() {
      return date.year();
    }

    @Override
    public LocalDate earliest() {
      return date.earliest();
    }

    @Override
    public LocalDate latest() {
      return date.latest();
    }

    @Override
    public String shown(Words words) {
      return date.shown(words);
    }
  }

  /** One end of an interval. */
  sealed interface Edge {}

  /** An end that is a date. */
  record Known(EdtfDate date) implements Edge {}

  /** An end that is no date. */
  enum Open implements Edge {
    OPEN,
    UNKNOWN
  }

  /** From one end to the other; at least one of them is a date. */
  record Interval(Edge from, Edge to) implements EdtfReading {
    boolean runsForward() {
      return !earliest().isAfter(latest());
    }

    @Override
    public OptionalInt year() {
      return from instanceof Known known ? known.date().year() : OptionalInt.empty();
    }

    @Override
    public LocalDate earliest() {
      return from instanceof Known known ? known.date().earliest() : LocalDate.MIN;
    }

    @Override
    public LocalDate latest() {
      return to instanceof Known known ? known.date().latest() : LocalDate.MAX;
    }

    @Override
    public String shown(Words words) {
      if (to == Open.OPEN) {
        return words.say("date.since", shown(from, words));
      }
      if (from == Open.OPEN) {
        return words.say("date.until", shown(to, words));
      }
      return words.say("date.interval", shown(from, words), shown(to, words));
    }

    private static String shown(Edge edge, Words words) {
      return switch (edge) {
        case Known known -> known.date().shown(words);
        case Open open ->
            switch (open) {
              case OPEN -> words.say("date.open");
              case UNKNOWN -> words.say("date.unknown");
            };
      };
    }
  }
}
