package claimscape.cli;

import claimscape.analysis.Stats;
import java.nio.file.Path;

/** The counts of a file for people. */
final class StatsPage {
  private StatsPage() {}

  static void print(Path file, MapFiles.Outcome.Opened opened, Stats stats, Console console) {
    Stats.Statements statements = stats.statements();
    Stats.Relations relations = stats.relations();
    String format = console.words().say("format." + opened.format().id());
    console.say("stats.file", file.toString(), format);
    say(console, "stats.sources", stats.sources(), stats.characters());
    say(console, "stats.passages", stats.passages());
    say(console, "stats.voices", stats.voices());
    say(
        console,
        "stats.statements",
        statements.total(),
        statements.claim(),
        statements.evidence(),
        statements.rebuttal(),
        statements.premise(),
        statements.question(),
        statements.note());
    say(
        console,
        "stats.statements.state",
        statements.implicit(),
        statements.own(),
        statements.unanchored(),
        statements.isolated(),
        statements.loose());
    say(
        console,
        "stats.relations",
        relations.total(),
        relations.supports(),
        relations.attacks(),
        relations.restates(),
        relations.answers());
    say(
        console,
        "stats.relations.state",
        relations.linked(),
        relations.undercuts(),
        relations.underpins(),
        relations.byAnalyst());
    console.say(stats.cyclic() ? "stats.cyclic" : "stats.acyclic");
  }

  private static void say(Console console, String code, long... numbers) {
    String[] args = new String[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      args[i] = Long.toString(numbers[i]);
    }
    console.say(code, args);
  }
}
