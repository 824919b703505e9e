package claimscape.cli;

import claimscape.analysis.Sieve;
import claimscape.argument.Depiction;
import claimscape.argument.Filter;
import claimscape.argument.Held;
import claimscape.argument.NamedView;
import claimscape.argument.Role;
import claimscape.argument.Source;
import claimscape.argument.Strength;
import claimscape.argument.Voice;
import claimscape.format.Extract;
import claimscape.format.MapFormat;
import claimscape.format.WriteOptions;
import claimscape.project.Project;
import claimscape.project.edit.ViewEdit;
import claimscape.text.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/**
 * What of a map a picture shall show, in the words of the command line: they name things of a
 * project and are understood when it has been read.
 *
 * @param only respects and names: "role=claim", "source=Herald"
 * @param view the name of a view that is kept in the project
 * @param said which options were given and go before those of the view
 */
record ExtractWishes(List<String> only, Optional<String> view, Set<String> said) {
  private static final Set<String> PICTURES = Set.of("png", "svg", "pdf", "html");

  ExtractWishes {
    only = List.copyOf(only);
    said = Set.copyOf(said);
  }

  static ExtractWishes of(ParseResult given) {
    return new ExtractWishes(
        given.matchedOptionValue("--only", List.<String>of()),
        Grammar.value(given, "--view"),
        Stream.of("--direction", "--layout", "--lanes", "--notation")
            .filter(given::hasMatchedOption)
            .collect(Collectors.toSet()));
  }

  /** What comes of the wishes in a project. */
  sealed interface Outcome {

    /** They can be met. */
    record Understood(WriteOptions options) implements Outcome {}

    /** They cannot. */
    record NotUnderstood(Problem why) implements Outcome {}
  }

  /** What is wrong with them whatever the project is, if anything is. */
  Optional<Problem> misuse(MapFormat target) {
    return (only.isEmpty() && view.isEmpty()) || PICTURES.contains(target.id())
        ? Optional.empty()
        : Optional.of(Problem.of("convert.extract", target.id()));
  }

  /** The same options for a part of a project. */
  Outcome in(Project project, WriteOptions options) {
    Optional<NamedView> kept = view.flatMap(name -> kept(project, name));
    if (view.isPresent() && kept.isEmpty()) {
      return not("convert.view", view.get(), quoted(views(project)));
    }
    Filter filter = kept.map(NamedView::filter).orElse(Filter.NONE);
    for (String one : only) {
      Optional<Filter> narrowed = narrowed(filter, one, project);
      if (narrowed.isEmpty()) {
        return not("convert.only", one);
      }
      filter = narrowed.get();
    }
    Sieve sieve = Sieve.of(project, filter);
    if (!sieve.isOpen() && sieve.statements().isEmpty()) {
      return not("convert.only.nothing");
    }
    boolean coloured = kept.map(NamedView::depiction).map(Depiction::voiceColours).orElse(false);
    Extract extract = new Extract(filter, kept.map(NamedView::id), coloured);
    WriteOptions drawn = kept.map(found -> drawn(found.depiction(), options)).orElse(options);
    return new Outcome.Understood(drawn.withExtract(extract));
  }

  private static Outcome not(String code, String... args) {
    return new Outcome.NotUnderstood(Problem.of(code, args));
  }

  private static List<String> views(Project project) {
    return ViewEdit.all(project).stream().map(NamedView::name).toList();
  }

  private static Optional<NamedView> kept(Project project, String name) {
    List<NamedView> all = ViewEdit.all(project);
    return all.stream()
        .filter(view -> view.name().equals(name))
        .findFirst()
        .or(() -> all.stream().filter(view -> view.name().equalsIgnoreCase(name)).findFirst());
  }

  private static String quoted(List<String> names) {
    return names.isEmpty()
        ? "–"
        : names.stream().map(name -> '"' + name + '"').collect(Collectors.joining(", "));
  }

  /**
   * What a view says of how it is drawn holds where no option says otherwise; layers have no lanes.
   */
  private WriteOptions drawn(Depiction depiction, WriteOptions options) {
    WriteOptions drawn = options;
    if (!said.contains("--direction")) {
      drawn =
          drawn.withDirection(
              switch (depiction.direction()) {
                case TOP_DOWN -> WriteOptions.Direction.TOP_DOWN;
                case BOTTOM_UP -> WriteOptions.Direction.BOTTOM_UP;
                case LEFT_RIGHT -> WriteOptions.Direction.LEFT_RIGHT;
              });
    }
    if (!said.contains("--layout")) {
      drawn =
          drawn.withArrangement(
              switch (depiction.layout()) {
                case COMPACT -> WriteOptions.Arrangement.COMPACT;
                case LAYERED -> WriteOptions.Arrangement.LAYERED;
              });
    }
    boolean layered = drawn.arrangement() == WriteOptions.Arrangement.LAYERED;
    if (!said.contains("--lanes") && !layered) {
      drawn =
          drawn.withLanes(
              switch (depiction.lanes()) {
                case NONE -> WriteOptions.Lanes.NONE;
                case SOURCE -> WriteOptions.Lanes.SOURCE;
                case VOICE -> WriteOptions.Lanes.VOICE;
              });
    }
    if (!said.contains("--notation")) {
      drawn =
          drawn.withNotation(
              switch (depiction.notation()) {
                case STANDARD -> WriteOptions.Notation.STANDARD;
                case TOULMIN -> WriteOptions.Notation.TOULMIN;
                case PROCON -> WriteOptions.Notation.PROCON;
              });
    }
    return drawn;
  }

  /** A filter that names one thing more; nothing if the project has no such thing. */
  private static Optional<Filter> narrowed(Filter filter, String wish, Project project) {
    int at = wish.indexOf('=');
    String name = wish.substring(at + 1).strip();
    return switch (at < 0 ? "" : wish.substring(0, at).strip().toLowerCase(Locale.ROOT)) {
      case "role" ->
          Stream.of(Role.values())
              .filter(role -> role.name().equalsIgnoreCase(name))
              .findFirst()
              .map(role -> filter.roles().contains(role) ? filter : filter.toggled(role));
      case "source" ->
          added(
              filter,
              project.shownSources().stream().filter(source -> isCalled(source, name)).toList());
      case "voice" ->
          voiced(
              filter,
              project.voices().values().stream().filter(voice -> isCalled(voice, name)).toList());
      case "tag" ->
          project.statements().values().stream().anyMatch(one -> one.tags().contains(name))
              ? Optional.of(filter.tags().contains(name) ? filter : filter.toggledTag(name))
              : Optional.empty();
      case "strength" ->
          Stream.of(Strength.values())
              .filter(strength -> strength.name().equalsIgnoreCase(name))
              .findFirst()
              .map(strength -> filter.withLeast(Optional.of(strength)));
      default -> Optional.empty();
    };
  }

  private static Optional<Filter> added(Filter filter, List<Source> sources) {
    Filter next = filter;
    for (Source source : sources) {
      next = next.sources().contains(source.id()) ? next : next.toggled(source.id());
    }
    return sources.isEmpty() ? Optional.empty() : Optional.of(next);
  }

  private static Optional<Filter> voiced(Filter filter, List<Voice> voices) {
    Filter next = filter;
    for (Voice voice : voices) {
      next = next.voices().contains(voice.id()) ? next : next.toggled(voice.id());
    }
    return voices.isEmpty() ? Optional.empty() : Optional.of(next);
  }

  /** A source is called by its title, its outlet, the name of its file, or its id. */
  private static boolean isCalled(Source source, String name) {
    return Stream.of(
            source.id().value(),
            source.card().title(),
            source.card().outlet(),
            source.card().shortName(),
            source.held().map(Held::fileName).orElse(""))
        .anyMatch(known -> !known.isBlank() && known.strip().equalsIgnoreCase(name));
  }

  private static boolean isCalled(Voice voice, String name) {
    return voice.id().value().equals(name)
        || voice.names().stream().anyMatch(known -> known.strip().equalsIgnoreCase(name));
  }
}
