package claimscape.cli;

import claimscape.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page of a command and all below it, in the man macros of roff (man 7). */
final class ManualPage {
  private final StringBuilder page = new StringBuilder();
  private final Words words;

  private ManualPage(Words words) {
    this.words = words;
  }

  static String of(CommandSpec root, Words words) {
    ManualPage manual = new ManualPage(words);
    manual.write(root);
    return manual.page.toString();
  }

  private void write(CommandSpec root) {
    List<CommandSpec> commands =
        root.subcommands().values().stream().map(line -> line.getCommandSpec()).toList();
    request("TH", root.name().toUpperCase(Locale.ROOT), "1", "", root.version()[0], say("section"));
    request("SH", say("name"));
    text(root.name() + " - " + description(root));
    request("SH", say("synopsis"));
    Stream.concat(Stream.of(root), commands.stream()).forEach(this::synopsis);
    request("SH", say("options"));
    root.options().forEach(this::option);
    request("SH", say("commands"));
    commands.forEach(this::command);
    request("SH", say("exit"));
    text(String.join(" ", root.usageMessage().footer()));
  }

  private void synopsis(CommandSpec command) {
    request("PP");
    text(new Help(command, Help.defaultColorScheme(Ansi.OFF)).synopsis(0).replaceAll("\\s+", " "));
  }

  private void command(CommandSpec command) {
    request("SS", command.qualifiedName());
    text(description(command));
    command.options().forEach(this::option);
  }

  private void option(OptionSpec option) {
    String label = option.arity().max() == 0 ? "" : " " + option.paramLabel();
    request("TP");
    text(Arrays.stream(option.names()).map(name -> name + label).collect(Collectors.joining(", ")));
    text(String.join(" ", option.description()));
  }

  private static String description(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  private String say(String heading) {
    return words.say("manual." + heading);
  }

  private void request(String name, String... args) {
    page.append('.').append(name);
    for (String arg : args) {
      page.append(" \"").append(escaped(arg).replace("\"", "\\(dq")).append('"');
    }
    page.append('\n');
  }

  private void text(String line) {
    String escaped = escaped(line.strip());
    boolean mistakable = escaped.startsWith(".") || escaped.startsWith("'");
    page.append(mistakable ? "\\&" : "").append(escaped).append('\n');
  }

  /** What roff would take for a command of its own; a dash must stay one to be copied. */
  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
