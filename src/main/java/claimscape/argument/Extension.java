package claimscape.argument;

import java.util.List;

/**
 * What a foreign format said and this vocabulary has no word for, kept so that the writer of the
 * same format can put it back.
 *
 * @param format the id of the format: "aif"
 * @param kind what it is in that format: "node"
 * @param data one JSON value, in the format's own terms
 */
public record Extension(ExtensionId id, String format, String kind, String data) implements Entry {
  @Override
  public List<EntryId> references() {
    return List.of();
  }
}
