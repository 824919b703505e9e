package claimscape.project.edit;

import claimscape.project.Change;
import claimscape.project.Diff;
import java.util.List;
import java.util.Locale;

/** A difference in short: "+statement c1", "~source news", "-pin c1"; the header is left out. */
final class Changes {
  private Changes() {}

  static List<String> of(Diff diff) {
    return diff.changes().stream()
        .map(Changes::of)
        .filter(word -> !word.endsWith("header"))
        .toList();
  }

  private static String of(Change change) {
    String kind = change.id().getClass().getSimpleName().replace("Id", "").toLowerCase(Locale.ROOT);
    String name = kind.equals("header") ? kind : kind + " " + change.id().value();
    return switch (change) {
      case Change.Added added -> "+" + name;
      case Change.Updated updated -> "~" + name;
      case Change.Removed removed -> "-" + name;
    };
  }
}
