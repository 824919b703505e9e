package claimscape.argument;

/**
 * The identity of one entry of a project. Ids are opaque: they never change and are never used
 * again. Order is by kind first and by value second, so that every listing has one order.
 */
public sealed interface EntryId extends Comparable<EntryId>
    permits HeaderId, SourceId, VoiceId, NodeId, PassageId, PinId, FoldId, ViewId, ExtensionId {

  /** The characters that name the entry inside its kind; never empty. */
  String value();

  private static int rank(EntryId id) {
    return switch (id) {
      case HeaderId h -> 0;
      case SourceId s -> 1;
      case VoiceId v -> 2;
      case StatementId s -> 3;
      case PassageId p -> 4;
      case RelationId r -> 5;
      case PinId p -> 6;
      case FoldId f -> 7;
      case ViewId v -> 8;
      case ExtensionId e -> 9;
    };
  }

  @Override
  default int compareTo(EntryId other) {
    int byKind = getClass() == other.getClass() ? 0 : Integer.compare(rank(this), rank(other));
    return byKind == 0 ? value().compareTo(other.value()) : byKind;
  }

  /** Refuses an empty id; every id record calls it. */
  static void check(String value) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException("an id is never empty");
    }
  }
}
