package claimscape.cli;

import claimscape.analysis.Stats;
import claimscape.format.MapFormat;
import claimscape.json.Json;
import claimscape.json.JsonArray;
import claimscape.json.JsonObject;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.nio.file.Path;
import java.util.List;

/** The counts of a file as one line of JSON, with stable keys in a stable order. */
final class StatsJson {
  private StatsJson() {}

  static Json of(Path file, MapFiles.Outcome.Opened opened, Stats stats, Words words) {
    return JsonObject.builder()
        .put("file", file.toString())
        .put("format", opened.format().id())
        .put("ok", true)
        .put("sources", stats.sources())
        .put("passages", stats.passages())
        .put("statements", statements(stats.statements()))
        .put("relations", relations(stats.relations()))
        .put("voices", stats.voices())
        .put("cyclic", stats.cyclic())
        .put("characters", stats.characters())
        .put("problems", problems(opened.problems(), words))
        .build();
  }

  /** A file that holds no map has no counts. */
  static Json of(Path file, MapFiles.Outcome.NotOpened refused, Words words) {
    return JsonObject.builder()
        .put("file", file.toString())
        .put("format", refused.format().map(MapFormat::id).orElse(""))
        .put("ok", false)
        .put("problems", problems(refused.problems(), words))
        .build();
  }

  private static Json statements(Stats.Statements count) {
    return JsonObject.builder()
        .put("total", count.total())
        .put("claim", count.claim())
        .put("evidence", count.evidence())
        .put("rebuttal", count.rebuttal())
        .put("premise", count.premise())
        .put("question", count.question())
        .put("note", count.note())
        .put("implicit", count.implicit())
        .put("own", count.own())
        .put("unanchored", count.unanchored())
        .put("isolated", count.isolated())
        .put("loose", count.loose())
        .build();
  }

  private static Json relations(Stats.Relations count) {
    return JsonObject.builder()
        .put("total", count.total())
        .put("supports", count.supports())
        .put("attacks", count.attacks())
        .put("restates", count.restates())
        .put("answers", count.answers())
        .put("byAnalyst", count.byAnalyst())
        .put("linked", count.linked())
        .put("undercuts", count.undercuts())
        .put("underpins", count.underpins())
        .build();
  }

  /** Code, line where there is one, and words. */
  static JsonArray problems(List<Problem> problems, Words words) {
    return Json.array(
        problems.stream()
            .map(
                problem -> {
                  JsonObject.Builder row = JsonObject.builder().put("code", problem.code());
                  problem.place().ifPresent(place -> row.put("line", place.line()));
                  String text = words.say(problem.code(), problem.args().toArray(String[]::new));
                  return row.put("text", text).build();
                })
            .toList());
  }
}
