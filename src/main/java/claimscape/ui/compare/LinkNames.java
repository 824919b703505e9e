package claimscape.ui.compare;

import claimscape.argument.NodeId;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.drawing.map.Byline;
import claimscape.project.Project;
import claimscape.text.Words;
import claimscape.ui.fx.Phrases;
import java.util.Locale;
import java.util.OptionalInt;

/** How links are called: "E1 supports C1", "R3 undercuts E1 → C1". */
final class LinkNames {
  private final Phrases phrases;
  private final Words bylines;

  LinkNames(Phrases phrases) {
    this.phrases = phrases;
    this.bylines = Byline.words(phrases.locale());
  }

  String title(Project project, Relation relation) {
    return phrases.say(
        "link.title",
        premises(project, relation),
        told(relation),
        name(project, relation.target()));
  }

  String verb(Relation relation) {
    return phrases.say("link.one." + kind(relation));
  }

  /** The verb as one premise or several have it: supports, support. */
  private String told(Relation relation) {
    return phrases.say((relation.linked() ? "link.many." : "link.one.") + kind(relation));
  }

  private static String kind(Relation relation) {
    return relation.undercut()
        ? "undercuts"
        : relation.underpin() ? "underpins" : relation.kind().name().toLowerCase(Locale.ROOT);
  }

  private static String premises(Project project, Relation relation) {
    return String.join(" + ", relation.premises().stream().map(id -> label(project, id)).toList());
  }

  /** "C1", or "E1 → C1" for a link; one step only, for links may end at one another. */
  static String name(Project project, NodeId node) {
    return switch (node) {
      case StatementId id -> label(project, id);
      case RelationId id ->
          project
              .relation(id)
              .map(
                  relation ->
                      premises(project, relation)
                          + " → "
                          + (relation.target() instanceof StatementId to
                              ? label(project, to)
                              : "…"))
              .orElse("");
    };
  }

  private static String label(Project project, StatementId id) {
    return project.statement(id).map(found -> found.label().toString()).orElse("");
  }

  String byline(Project project, Statement statement) {
    return Byline.of(project, statement, bylines).words();
  }

  /** "2016 ↔ 2021" where the years of a premise and the target differ; else empty. */
  String years(Project project, Relation relation) {
    if (!(relation.target() instanceof StatementId target)) {
      return "";
    }
    OptionalInt to = year(project, target);
    return relation.premises().stream()
        .map(id -> year(project, id))
        .filter(from -> from.isPresent() && to.isPresent() && !from.equals(to))
        .findFirst()
        .map(
            from ->
                phrases.say(
                    "link.years",
                    Integer.toString(from.getAsInt()),
                    Integer.toString(to.getAsInt())))
        .orElse("");
  }

  private OptionalInt year(Project project, StatementId id) {
    return project
        .statement(id)
        .map(found -> Byline.of(project, found, bylines).year())
        .orElse(OptionalInt.empty());
  }
}
