package claimscape.bench.peers;

import claimscape.layout.Size;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What is compared, each for one map and one tool. */
final class Measures {

  /** A window on a usual screen. */
  static final Size SCREEN = new Size(1600, 1000);

  private static final int MOST_TO_CROSS = 20_000;

  /** One row of the table. */
  enum Row {
    SECONDS("seconds of the processor (Java: warm, p95)", "%.3f"),
    FIRST("seconds of the first run", "%.2f"),
    MEMORY("most memory of the process, MB", "%.0f"),
    PROPORTION("width : height", "%.2f"),
    FILL("share of the picture under boxes", "%.2f"),
    OVERLAPS("boxes that overlap", "%.0f"),
    CROSSINGS("crossings of straight links", "%.0f"),
    UNDER("links under boxes, as routed", "%.0f"),
    TEXT("letters when fitted to 1,600 by 1,000, px", "%.2f");

    private final String words;
    private final String form;

    Row(String words, String form) {
      this.words = words;
      this.form = form;
    }

    String words() {
      return words;
    }

    String form() {
      return form;
    }
  }

  private Measures() {}

  /** The value of a row, where the tool has one. */
  static OptionalDouble of(Row row, Given given, Result result) {
    return switch (result) {
      case Result.Done done -> done(row, given, done);
      case Result.Unfinished(double seconds, double megabytes) ->
          row == Row.MEMORY ? OptionalDouble.of(megabytes) : OptionalDouble.empty();
      case Result.Absent absent -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble done(Row row, Given given, Result.Done done) {
    Placed placed = done.placed();
    boolean boxes = !placed.boxes().isEmpty();
    return switch (row) {
      case SECONDS -> OptionalDouble.of(done.seconds());
      case FIRST -> OptionalDouble.of(done.firstSeconds());
      case MEMORY -> OptionalDouble.of(done.megabytes());
      case PROPORTION -> OptionalDouble.of(placed.proportion());
      case TEXT -> OptionalDouble.of(placed.textOnScreen(SCREEN));
      case FILL -> boxes ? OptionalDouble.of(placed.fill()) : OptionalDouble.empty();
      case OVERLAPS -> boxes ? OptionalDouble.of(placed.overlaps()) : OptionalDouble.empty();
      case UNDER -> done.under() < 0 ? OptionalDouble.empty() : OptionalDouble.of(done.under());
      case CROSSINGS ->
          boxes && given.size() <= MOST_TO_CROSS
              ? OptionalDouble.of(StraightLines.crossings(given.plan(), placed.boxes()))
              : OptionalDouble.empty();
    };
  }

  /** A value as it is printed. */
  static String shown(Row row, OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, row.form(), value.getAsDouble()) : "-";
  }

  /** Ours to that of a peer. */
  static String ratio(OptionalDouble ours, OptionalDouble peer) {
    Optional<Double> ratio =
        ours.isPresent() && peer.isPresent() && peer.getAsDouble() != 0
            ? Optional.of(ours.getAsDouble() / peer.getAsDouble())
            : Optional.empty();
    return ratio.map(r -> String.format(Locale.ROOT, r < .01 ? "%.4f" : "%.2f", r)).orElse("-");
  }
}
