package claimscape.cli;

import claimscape.format.Formats;
import claimscape.format.MapFormat;
import claimscape.format.MapWriter;
import claimscape.text.Problem;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Converts maps from any format to any format, pictures included, one by one or many in one go. */
record ConvertCommand(Grammar grammar, MapFiles files, Formats formats) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar
        .command("convert")
        .addOption(grammar.value(Path.class, "OUT", "-o", "--output"))
        .addOption(grammar.value(Path.class, "DIR", "-d", "--directory"))
        .addOption(grammar.value(String.class, "FORMAT", "--from"))
        .addOption(grammar.value(String.class, "FORMAT", "--to"))
        .addOption(grammar.value(String.class, "THEME", "--theme"))
        .addOption(grammar.value(Double.class, "NUMBER", "--scale"))
        .addOption(grammar.value(Double.class, "NUMBER", "--dpi"))
        .addOption(grammar.value(String.class, "PAPER", "--paper"))
        .addOption(grammar.value(String.class, "DIRECTION", "--direction"))
        .addOption(grammar.value(String.class, "LANES", "--lanes"))
        .addOption(grammar.value(String.class, "NOTATION", "--notation"))
        .addOption(grammar.value(String.class, "LAYOUT", "--layout"))
        .addOption(grammar.value(String.class, "TEXTS", "--texts"))
        .addOption(grammar.values("WHAT=NAME", "--only"))
        .addOption(grammar.value(String.class, "NAME", "--view"))
        .addOption(grammar.flag("--full-text"))
        .addOption(grammar.flag("--notes"))
        .addOption(grammar.flag("--no-legend"))
        .addOption(grammar.flag("--no-data"))
        .addOption(grammar.flag("--strict"))
        .addPositional(grammar.files("IN", "1..*", 0));
  }

  @Override
  public Exit run(ParseResult given, Console console) {
    List<Path> in = Grammar.files(given, 0);
    Optional<Path> out = Grammar.value(given, "--output");
    Optional<Path> folder = Grammar.value(given, "--directory");
    Optional<String> to = Grammar.value(given, "--to");
    PictureWishes wishes = PictureWishes.of(given);
    Optional<Problem> misuse = misuse(in, out, folder, to).or(wishes::misuse);
    if (misuse.isPresent()) {
      console.tell(misuse.get());
      return Exit.FAILED;
    }
    String wished = to.or(() -> out.map(Path::toString)).orElse("");
    Optional<MapFormat> target = to.isPresent() ? formats.named(wished) : formats.toWrite(wished);
    Optional<MapWriter> writer = target.flatMap(MapFormat::writer);
    if (target.isEmpty() || writer.isEmpty()) {
      console.tell("convert.format", wished, MapFiles.ids(formats, MapFormat::writer));
      return Exit.FAILED;
    }
    ExtractWishes extract = ExtractWishes.of(given);
    Optional<Problem> whole = extract.misuse(target.get());
    if (whole.isPresent()) {
      console.tell(whole.get());
      return Exit.FAILED;
    }
    Conversion conversion =
        new Conversion(
            files,
            Grammar.value(given, "--from"),
            target.get(),
            writer.get(),
            wishes.options(),
            extract,
            Grammar.has(given, "--strict"),
            console);
    return out.isPresent()
        ? conversion.convert(in.getFirst(), out.get())
        : all(in, folder.orElse(Path.of("")), conversion, console);
  }

  private static Exit all(List<Path> in, Path folder, Conversion conversion, Console console) {
    Exit exit = Exit.DONE;
    Set<Path> written = new HashSet<>();
    for (Path file : in) {
      Path place = folder.resolve(MapFiles.stem(file) + conversion.target().suffix());
      if (isAnother(in, file, place)) {
        console.tell(file.toString(), Problem.of("convert.input", place.toString()));
        exit = Exit.FAILED;
      } else if (written.add(place)) {
        exit = exit.and(conversion.convert(file, place));
      } else {
        console.tell(file.toString(), Problem.of("convert.twice", place.toString()));
        exit = Exit.FAILED;
      }
    }
    return exit;
  }

  /** Whether a place to write to is an input that has a turn of its own. */
  private static boolean isAnother(List<Path> in, Path file, Path place) {
    Path there = whole(place);
    return !whole(file).equals(there) && in.stream().anyMatch(one -> whole(one).equals(there));
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static Optional<Problem> misuse(
      List<Path> in, Optional<Path> out, Optional<Path> folder, Optional<String> to) {
    if (out.isPresent() == folder.isPresent()) {
      return Optional.of(Problem.of("convert.where"));
    }
    if (out.isPresent() && in.size() > 1) {
      return Optional.of(Problem.of("convert.one"));
    }
    if (folder.isPresent() && to.isEmpty()) {
      return Optional.of(Problem.of("convert.to"));
    }
    return Optional.empty();
  }
}
