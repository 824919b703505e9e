package claimscape.format;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Entry;
import claimscape.argument.Extension;
import claimscape.argument.ExtensionId;
import claimscape.argument.Header;
import claimscape.argument.Label;
import claimscape.argument.NodeId;
import claimscape.argument.Origin;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.Statement;
import claimscape.argument.StatementId;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Ids;
import claimscape.project.Project;
import claimscape.text.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map in the making, for readers of formats without roles: takes statements, relations, voices
 * and kept data in the order of the file, numbers them, and derives the roles at the end.
 */
public final class MapDraft {
  private record Said(StatementId id, String text, List<AttributionStep> chain) {}

  private final String format;
  private final List<Said> statements = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final Map<String, Voice> voices = new LinkedHashMap<>();
  private final List<Extension> kept = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param format the id of the format being read
   */
  public MapDraft(String format) {
    this.format = format;
  }

  /** A statement without a passage, said by these voices from the outside in. */
  public void statement(StatementId id, String text, List<AttributionStep> chain) {
    statements.add(new Said(id, text, List.copyOf(chain)));
  }

  /** A relation whose ends are added too, before it or after it. */
  public void relation(
      RelationId id,
      RelationKind kind,
      List<StatementId> premises,
      NodeId target,
      DrawnBy drawnBy,
      String scheme) {
    relations.add(
        Relation.of(id, 0, kind, premises, target, drawnBy)
            .described(drawnBy, scheme, Optional.empty(), "", ""));
  }

  /** The voice of this name; its id follows from the name, so that two files share it. */
  public VoiceId voice(String name) {
    return voices
        .computeIfAbsent(
            name, n -> Voice.named(Ids.from("voice " + n).voice(), n, VoiceKind.PERSON))
        .id();
  }

  /** Something that the vocabulary has no word for, to be put back by the format's writer. */
  public void keep(String id, String kind, String json) {
    kept.add(new Extension(new ExtensionId(format + '.' + id), format, kind, json));
  }

  public void problem(Problem problem) {
    problems.add(problem);
  }

  /** The project with its problems. */
  public Reading finished(String title) {
    List<Entry> entries = new ArrayList<>();
    entries.add(Header.titled(title));
    entries.addAll(voices.values());
    Numbering numbering = new Numbering(statements.stream().map(Said::id).toList(), relations);
    entries.addAll(labelled(numbering));
    relations.forEach(relation -> entries.add(relation.numbered(numbering.of(relation.id()))));
    entries.addAll(kept);
    return switch (Project.of(entries)) {
      case Project.Built.Whole(Project project) -> new Reading(Optional.of(project), problems);
      case Project.Built.Broken broken -> {
        problems.addAll(broken.problems());
        yield new Reading(Optional.empty(), problems);
      }
    };
  }

  private List<Statement> labelled(Numbering numbering) {
    DerivedRoles roles = DerivedRoles.of(relations);
    Map<Role, Integer> given = new EnumMap<>(Role.class);
    List<Statement> made = new ArrayList<>();
    for (Said said : statements) {
      Role role = roles.of(said.id());
      Label label = new Label(role, given.merge(role, 1, Integer::sum));
      made.add(
          Statement.of(
                  said.id(), numbering.of(said.id()), label, said.text(), new Origin.Anchored())
              .asDerived()
              .withChain(said.chain()));
    }
    return made;
  }
}
