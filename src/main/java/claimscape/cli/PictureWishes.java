package claimscape.cli;

import claimscape.format.Extract;
import claimscape.format.WriteOptions;
import claimscape.text.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * What the options of a conversion wish of a picture.
 *
 * @param misuse what is wrong with them, if anything is
 */
record PictureWishes(WriteOptions options, Optional<Problem> misuse) {
  /** How many dots an inch has where one pixel is one point of the drawing. */
  private static final double DOTS = 96;

  private static final double LARGEST = 16;

  static PictureWishes of(ParseResult given) {
    WriteOptions usual = WriteOptions.USUAL;
    Optional<WriteOptions.Theme> theme =
        one(given, "--theme", WriteOptions.Theme.values(), usual.theme());
    Optional<WriteOptions.Paper> paper =
        one(given, "--paper", WriteOptions.Paper.values(), usual.paper());
    Optional<WriteOptions.Direction> direction =
        one(given, "--direction", WriteOptions.Direction.values(), usual.direction());
    Optional<WriteOptions.Notation> notation =
        one(given, "--notation", WriteOptions.Notation.values(), usual.notation());
    Optional<WriteOptions.Texts> texts = texts(Grammar.value(given, "--texts"), usual);
    Optional<WriteOptions.Lanes> lanes =
        one(given, "--lanes", WriteOptions.Lanes.values(), usual.lanes());
    Optional<Double> dpi = Grammar.value(given, "--dpi");
    double scale =
        dpi.map(dots -> dots / DOTS)
            .orElseGet(() -> given.matchedOptionValue("--scale", usual.scale()));
    Optional<WriteOptions.Arrangement> arrangement =
        one(given, "--layout", WriteOptions.Arrangement.values(), usual.arrangement());
    WriteOptions options =
        new WriteOptions(
            theme.orElse(usual.theme()),
            Grammar.has(given, "--full-text"),
            !Grammar.has(given, "--no-legend"),
            Grammar.has(given, "--notes"),
            direction.orElse(usual.direction()),
            lanes.orElse(usual.lanes()),
            paper.orElse(usual.paper()),
            scale,
            !Grammar.has(given, "--no-data"),
            texts.orElse(usual.texts()),
            notation.orElse(usual.notation()),
            arrangement.orElse(usual.arrangement()),
            Extract.ALL);
    boolean sensible = theme.isPresent() && scale > 0 && scale <= LARGEST;
    boolean layeredLanes =
        options.arrangement() == WriteOptions.Arrangement.LAYERED
            && options.lanes() != WriteOptions.Lanes.NONE;
    Optional<String> code =
        Stream.of(
                wrong(!sensible, "convert.picture"),
                wrong(paper.isEmpty(), "convert.paper"),
                wrong(direction.isEmpty(), "convert.direction"),
                wrong(lanes.isEmpty(), "convert.lanes"),
                wrong(texts.isEmpty(), "convert.texts"),
                wrong(notation.isEmpty(), "convert.notation"),
                wrong(dpi.isPresent() && given.hasMatchedOption("--scale"), "convert.dpi"),
                wrong(arrangement.isEmpty(), "convert.layout"),
                wrong(layeredLanes, "convert.layers"))
            .flatMap(Optional::stream)
            .findFirst();
    return new PictureWishes(options, code.map(Problem::of));
  }

  private static Optional<String> wrong(boolean is, String code) {
    return is ? Optional.of(code) : Optional.empty();
  }

  /** "whole", "none", or how many words stand around a quote. */
  private static Optional<WriteOptions.Texts> texts(Optional<String> said, WriteOptions usual) {
    if (said.isEmpty()) {
      return Optional.of(usual.texts());
    }
    return switch (said.get()) {
      case "whole" -> Optional.of(new WriteOptions.Texts.Whole());
      case "none" -> Optional.of(new WriteOptions.Texts.None());
      case String words when words.matches("[0-9]{1,4}") ->
          Optional.of(new WriteOptions.Texts.Around(Integer.parseInt(words)));
      default -> Optional.empty();
    };
  }

  /** The value that an option names; the usual one where it is not given. */
  private static <E extends Enum<E>> Optional<E> one(
      ParseResult given, String option, E[] values, E usual) {
    Optional<String> name = Grammar.value(given, option);
    return name.isEmpty()
        ? Optional.of(usual)
        : List.of(values).stream().filter(value -> named(value).equals(name.get())).findFirst();
  }

  private static String named(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
