package claimscape.cli;

import claimscape.json.Json;
import claimscape.json.JsonWriter;
import claimscape.text.Problem;
import claimscape.text.Words;
import java.io.PrintStream;

/**
 * Where a command speaks: results go out, messages go beside them.
 *
 * @param out for results
 * @param err for messages
 */
public record Console(PrintStream out, PrintStream err, Words words) {

  /** A line of the result, in words. */
  void say(String code, String... args) {
    out.println(words.say(code, args));
  }

  /** A line of the result. */
  void line(String text) {
    out.println(text);
  }

  /** A line of the result for programs. */
  void line(Json json) {
    out.println(JsonWriter.compact(json));
  }

  /** A message. */
  void tell(String code, String... args) {
    err.println(words.say(code, args));
  }

  /** A problem that names its file itself, as a message. */
  void tell(Problem problem) {
    err.println(words.say(problem));
  }

  /** A problem of a file, as a message. */
  void tell(String file, Problem problem) {
    err.println(words.say("message.of.file", file, words.say(problem)));
  }
}
