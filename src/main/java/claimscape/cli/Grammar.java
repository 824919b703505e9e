package claimscape.cli;

import claimscape.text.Words;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** How commands are put together and taken apart; every description comes from the words. */
record Grammar(Words words) {
  static final String HELP = "--help";
  static final String DEBUG = "--debug";

  /** A command without options of its own. */
  CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(words.say("command." + name)).abbreviateSynopsis(false);
    return spec.addOption(
            OptionSpec.builder("-h", HELP)
                .usageHelp(true)
                .description(words.say("option.help"))
                .build())
        .addOption(OptionSpec.builder(DEBUG).description(words.say("option.debug")).build());
  }

  /** An option that is there or not. */
  OptionSpec flag(String name) {
    return OptionSpec.builder(name).description(words.say("option" + dotted(name))).build();
  }

  /** An option with a value. */
  <T> OptionSpec value(Class<T> type, String label, String... names) {
    return OptionSpec.builder(names)
        .type(type)
        .paramLabel(label)
        .description(words.say("option" + dotted(names[names.length - 1])))
        .build();
  }

  /** An option with a value that may be given several times. */
  OptionSpec values(String label, String name) {
    return value(List.class, label, name).toBuilder().auxiliaryTypes(String.class).build();
  }

  /** An option with a moment, as ISO 8601 writes it in UTC. */
  OptionSpec moment(String label, String name) {
    return value(Instant.class, label, name).toBuilder().converters(this::moment).build();
  }

  private Instant moment(String written) {
    try {
      return Instant.parse(written);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(words.say("usage.moment", written));
    }
  }

  /**
   * A file, or several.
   *
   * @param arity as picocli writes it: "1", "1..*"
   */
  PositionalParamSpec files(String label, String arity, int index) {
    boolean many = arity.endsWith("*");
    return PositionalParamSpec.builder()
        .index(many ? index + "..*" : Integer.toString(index))
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        .type(many ? List.class : Path.class)
        .auxiliaryTypes(Path.class)
        .description(words.say("file." + label))
        .build();
  }

  private static String dotted(String option) {
    return "." + option.replaceFirst("^-+", "").replace('-', '.');
  }

  static boolean has(ParseResult given, String flag) {
    return given.matchedOptionValue(flag, Boolean.FALSE);
  }

  /** The value of an option, if it was given. */
  static <T> Optional<T> value(ParseResult given, String option) {
    return given.hasMatchedOption(option)
        ? Optional.of(given.matchedOption(option).<T>getValue())
        : Optional.empty();
  }

  /** The only file, or the first of several. */
  static Path file(ParseResult given, int index) {
    return given.matchedPositionalValue(index, Path.of(""));
  }

  static List<Path> files(ParseResult given, int index) {
    return given.matchedPositionalValue(index, List.<Path>of());
  }
}
