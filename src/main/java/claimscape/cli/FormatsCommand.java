package claimscape.cli;

import claimscape.format.Formats;
import claimscape.format.MapFormat;
import claimscape.json.Json;
import claimscape.json.JsonObject;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the formats: what they are, what can be done with them, and what they lose. */
record FormatsCommand(Grammar grammar, Formats formats) implements Command {

  @Override
  public CommandSpec spec() {
    return grammar.command("formats").addOption(grammar.flag("--json"));
  }

  @Override
  public Exit run(ParseResult given, Console console) {
    boolean json = Grammar.has(given, "--json");
    for (MapFormat format : formats.all()) {
      String name = console.words().say("format." + format.id());
      String loses = console.words().say("format." + format.id() + ".loses");
      if (json) {
        console.line(json(format, name, loses));
      } else {
        console.say(
            "formats.line",
            format.id(),
            name,
            String.join(" ", format.suffixes()),
            console.words().say("formats." + ability(format)),
            loses);
      }
    }
    return Exit.DONE;
  }

  private static String ability(MapFormat format) {
    return switch (format.ability()) {
      case MapFormat.Ability.In in -> "reads";
      case MapFormat.Ability.Out out -> "writes";
      case MapFormat.Ability.InOut both -> "both";
    };
  }

  private static Json json(MapFormat format, String name, String loses) {
    List<Json> suffixes = format.suffixes().stream().<Json>map(Json::text).toList();
    return JsonObject.builder()
        .put("id", format.id())
        .put("name", name)
        .put("suffixes", Json.array(suffixes))
        .put("reads", format.reader().isPresent())
        .put("writes", format.writer().isPresent())
        .put("loses", loses)
        .build();
  }
}
