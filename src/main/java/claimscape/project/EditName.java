package claimscape.project;

import java.util.List;

/**
 * What an edit did, for the history list.
 *
 * @param key of a message in the edits' bundle
 * @param args what the message names
 */
public record EditName(String key, List<String> args) {
  public EditName {
    args = List.copyOf(args);
  }

  public static EditName of(String key, String... args) {
    return new EditName(key, List.of(args));
  }
}
