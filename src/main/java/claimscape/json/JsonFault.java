package claimscape.json;

import java.util.List;

/**
 * Why a document could not be read.
 *
 * @param code a key of the message bundle {@code claimscape.json.words}
 * @param args what the message names, in its order
 * @param at where; the first line where there is no better place
 */
public record JsonFault(String code, List<String> args, At at) {
  public JsonFault {
    args = List.copyOf(args);
  }

  static JsonFault of(String code, At at, String... args) {
    return new JsonFault(code, List.of(args), at);
  }
}
