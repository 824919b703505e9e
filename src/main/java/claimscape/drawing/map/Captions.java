package claimscape.drawing.map;

import claimscape.argument.EntryId;
import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.project.Project;
import claimscape.text.Words;
import java.util.Locale;

/** What a group of marks is called, for those who read a picture instead of seeing it. */
final class Captions {
  private final Project project;
  private final Words words;

  Captions(Project project, Words words) {
    this.project = project;
    this.words = words;
  }

  /** "A map of 7 statements and 6 relations." */
  String describes(Shown shown) {
    return words.say(
        "map.describes",
        counted("map.statements", shown.statements().size()),
        counted("map.relations", shown.relations().size()));
  }

  private String counted(String key, int count) {
    return count == 1 ? words.say(key + ".one") : words.say(key, Integer.toString(count));
  }

  /** "C7 Claim". */
  String title(Statement statement) {
    return words.say(
        "card.title", statement.label().toString(), words.say("role." + statement.role()));
  }

  /** "C7 Claim (Daud ← Khyber Review, ’21). Leaders have a safe haven." */
  String description(Statement statement, Byline byline) {
    String year = byline.shortYear(words);
    String who =
        byline.words().isEmpty() || year.isEmpty()
            ? byline.words() + year
            : words.say("card.who", byline.words(), year);
    return who.isEmpty()
        ? words.say("card.plain", title(statement), statement.text())
        : words.say("card.by", title(statement), who, statement.text());
  }

  /** "E3 + P1 supports C1"; for an undercut "R3 undercuts (E1 supports C1)". */
  String title(Relation relation) {
    return title(relation, 0);
  }

  private String title(Relation relation, int depth) {
    String premises =
        String.join(" + ", relation.premises().stream().map(id -> name(id, depth)).toList());
    return words.say("relation.title", premises, verb(relation), name(relation.target(), depth));
  }

  private String verb(Relation relation) {
    String key =
        relation.undercut()
            ? "relation.undercut"
            : relation.underpin() ? "relation.underpin" : "relation." + relation.kind();
    return words.say(key);
  }

  /** Relations may end at one another in a circle, so names go only one relation deep. */
  private String name(NodeId id, int depth) {
    return switch (id) {
      case StatementId statement ->
          project.statement(statement).map(found -> found.label().toString()).orElse("?");
      case RelationId relation ->
          depth > 0
              ? "…"
              : project
                  .relation(relation)
                  .map(found -> words.say("relation.nested", title(found, depth + 1)))
                  .orElse("?");
    };
  }

  /** A name of its own for a group: letters, digits, {@code -} and {@code _}. */
  static String name(String kind, EntryId id) {
    StringBuilder name = new StringBuilder(kind).append('-');
    id.value()
        .chars()
        .forEach(
            unit -> {
              boolean plain =
                  (unit >= 'a' && unit <= 'z')
                      || (unit >= 'A' && unit <= 'Z')
                      || (unit >= '0' && unit <= '9')
                      || unit == '-';
              if (plain) {
                name.append((char) unit);
              } else {
                name.append(String.format(Locale.ROOT, "_%04x", unit));
              }
            });
    return name.toString();
  }
}
