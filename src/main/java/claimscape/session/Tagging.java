package claimscape.session;

import claimscape.argument.AttributionStep;
import claimscape.argument.NodeId;
import claimscape.argument.Passage;
import claimscape.argument.Relation;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.VoiceId;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.project.IdSource;
import claimscape.project.Outcome;
import claimscape.project.Project;
import claimscape.project.edit.AddPassage;
import claimscape.project.edit.Attribute;
import claimscape.project.edit.ChangePremises;
import claimscape.project.edit.ChangeRole;
import claimscape.project.edit.Delete;
import claimscape.project.edit.MarkSource;
import claimscape.project.edit.Tag;
import claimscape.project.edit.Together;
import claimscape.text.Anchor;
import claimscape.text.Edtf;
import claimscape.text.Problem;
import claimscape.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gestures of a reader: one key on a selection makes a statement, links it, and moves the
 * target. Each is one edit and so one undo.
 */
public final class Tagging {
  private final Desk desk;
  private final IdSource ids;
  private Optional<TagKind> last = Optional.empty();

  public Tagging(Desk desk, IdSource ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /** Tags a selection; on an existing mark it changes the role and leaves the relations alone. */
  public Outcome tag(TagKind kind, TextSelection selection) {
    last = Optional.of(kind);
    Optional<Passage> mark = markAt(selection);
    if (mark.isPresent()) {
      return desk.make(new ChangeRole(mark.get().statement(), kind.role()));
    }
    return tagTo(kind, selection, desk.targets());
  }

  /** Tags a selection for other targets than those of the desk, which stay. */
  public Outcome tagTo(TagKind kind, TextSelection selection, List<NodeId> targets) {
    StatementId statement = ids.statement();
    List<Edit> bonds = new ArrayList<>();
    List<RelationId> made = new ArrayList<>();
    switch (kind.bond()) {
      case NONE, LOOSE -> {}
      case SUPPORTS_TARGET -> link(bonds, made, RelationKind.SUPPORTS, statement, targets);
      case ATTACKS_TARGET -> link(bonds, made, RelationKind.ATTACKS, statement, targets);
      case JOINS -> join(bonds, made, statement, targets);
      case UNDERCUTS -> {
        Optional<RelationId> armed = desk.armed();
        if (armed.isEmpty()) {
          return desk.refuse(Problem.of("session.nothingArmed"));
        }
        link(bonds, made, RelationKind.ATTACKS, statement, List.of(armed.get()));
      }
    }
    boolean waits = bonds.isEmpty() && kind.bond() != TagKind.Bond.NONE;
    boolean loose = waits && (kind.role() != Role.CLAIM || kind.bond() == TagKind.Bond.LOOSE);
    List<Edit> edits = new ArrayList<>();
    edits.add(
        new Tag(
            statement,
            ids.passage(),
            kind.role(),
            selection.source(),
            selection.spans(),
            loose,
            List.of()));
    edits.addAll(bonds);
    Outcome outcome = desk.make(new Together(Optional.empty(), edits));
    if (outcome instanceof Outcome.Made) {
      desk.tagged(statement);
      made.forEach(desk::arm);
      if (kind.becomesTarget()) {
        desk.target(statement);
      }
      desk.select(List.of(statement));
      desk.centre(statement);
    }
    return outcome;
  }

  private void link(
      List<Edit> edits,
      List<RelationId> made,
      RelationKind kind,
      StatementId from,
      List<NodeId> targets) {
    for (NodeId target : targets) {
      RelationId relation = ids.relation();
      edits.add(Bearing.link(project(), relation, kind, from, target));
      made.add(relation);
    }
  }

  private void join(
      List<Edit> edits, List<RelationId> made, StatementId premise, List<NodeId> targets) {
    Optional<RelationId> group = groupFor(targets);
    if (group.isPresent()) {
      edits.add(new ChangePremises.Join(group.get(), premise));
      made.add(group.get());
    } else {
      link(edits, made, RelationKind.SUPPORTS, premise, targets);
    }
  }

  /** The armed relation if it ends at the target, else the target's newest support. */
  private Optional<RelationId> groupFor(List<NodeId> targets) {
    Optional<Relation> armed = desk.armed().flatMap(project()::relation);
    if (targets.isEmpty()) {
      return armed.map(Relation::id);
    }
    NodeId target = targets.getFirst();
    return armed
        .filter(relation -> relation.target().equals(target))
        .or(
            () ->
                desk.store().graph().into(target).stream()
                    .filter(relation -> relation.kind() == RelationKind.SUPPORTS)
                    .max(Comparator.comparingInt(Relation::created)))
        .map(Relation::id);
  }

  /** Tags this selection as the last one was tagged. */
  public Outcome repeat(TextSelection selection) {
    return last.map(kind -> tag(kind, selection))
        .orElseGet(() -> desk.refuse(Problem.of("session.nothingToRepeat")));
  }

  /** Backs the target statement by one more passage. */
  public Outcome addPassage(TextSelection selection, List<AttributionStep> chain) {
    Optional<StatementId> target = desk.targetStatement();
    if (target.isEmpty()) {
      return desk.refuse(Problem.of("session.noTargetStatement"));
    }
    return desk.make(
        new AddPassage(ids.passage(), target.get(), selection.source(), selection.spans(), chain));
  }

  /**
   * Backs the target by a passage in which a voice denies it. A voice that is not known yet is made
   * in the same step.
   *
   * @param name of the voice; empty means unnamed
   * @param cue the verb by which it denies, or empty
   */
  public Outcome deny(TextSelection selection, String name, String cue) {
    Optional<StatementId> target = desk.targetStatement();
    if (target.isEmpty()) {
      return desk.refuse(Problem.of("session.noTargetStatement"));
    }
    NamedVoices voices = new NamedVoices(project(), ids);
    VoiceId voice = voices.of(name);
    AttributionStep step =
        new AttributionStep(voice, Stance.DENIES, cue, Optional.empty(), Optional.empty());
    List<Edit> edits = voices.made();
    AddPassage passage =
        new AddPassage(
            ids.passage(), target.get(), selection.source(), selection.spans(), List.of(step));
    edits.add(passage);
    return desk.make(new Together(Optional.empty(), edits));
  }

  /**
   * Says who says what a passage says. Voices that are not known yet are made in the same step;
   * without names the source itself says so. Outer voices that stay so keep all as it was; a voice
   * that spoke itself and now quotes another reports.
   *
   * @param names from the outside in: who reports, whom they quote
   * @param stance of the innermost voice, as are the cue and when it said so
   */
  public Outcome attribute(
      Passage passage, List<String> names, Stance stance, String cue, Optional<Edtf> uttered) {
    NamedVoices voices = new NamedVoices(project(), ids);
    List<AttributionStep> chain = new ArrayList<>();
    for (String name : names) {
      chain.add(outer(passage, chain.size(), voices.of(name)));
    }
    if (!chain.isEmpty()) {
      VoiceId inner = chain.removeLast().voice();
      // The same verb still stands where it stood.
      Optional<Anchor> cueAt =
          passage.chain().stream()
              .skip(chain.size())
              .findFirst()
              .filter(step -> step.cue().equals(cue))
              .flatMap(AttributionStep::cueAt);
      chain.add(new AttributionStep(inner, stance, cue, cueAt, uttered));
    }
    List<Edit> edits = voices.made();
    edits.add(new Attribute(passage.id(), chain));
    String label =
        project().statement(passage.statement()).map(s -> s.label().toString()).orElse("");
    return desk.make(new Together(Optional.of(EditName.of("passage.attribute", label)), edits));
  }

  private static AttributionStep outer(Passage passage, int place, VoiceId voice) {
    return passage.chain().stream()
        .limit(Math.max(0, passage.chain().size() - 1))
        .skip(place)
        .limit(1)
        .filter(step -> step.voice().equals(voice))
        .findFirst()
        .orElse(AttributionStep.of(voice, Stance.REPORTS));
  }

  /**
   * Gives a passage the voices of the newest other passage that names any: of one in the same text,
   * else of one in any.
   */
  public Outcome sameVoices(Passage passage) {
    return project().passages().values().stream()
        .filter(other -> !other.id().equals(passage.id()) && !other.chain().isEmpty())
        .max(
            Comparator.comparing((Passage other) -> other.source().equals(passage.source()))
                .thenComparingInt(Passage::created))
        .map(last -> desk.make(new Attribute(passage.id(), voices(last, passage.source()))))
        .orElseGet(() -> desk.refuse(Problem.of("session.noVoicesYet")));
  }

  /** The chain of a passage for one in a source, where the cues of another text do not stand. */
  private static List<AttributionStep> voices(Passage passage, SourceId source) {
    return passage.source().equals(source)
        ? passage.chain()
        : passage.chain().stream()
            .map(
                step ->
                    new AttributionStep(
                        step.voice(), step.stance(), step.cue(), Optional.empty(), step.uttered()))
            .toList();
  }

  /**
   * Takes a tag away: the passage, and with the last passage of a statement the statement and what
   * cannot be without it.
   */
  public Outcome untag(Passage passage) {
    boolean last = project().passagesOf(passage.statement()).size() == 1;
    return desk.make(last ? Delete.of(passage.statement()) : Delete.of(passage.id()));
  }

  /** Marks stretches as read background, with nothing to map. */
  public Outcome markRead(TextSelection selection) {
    List<Edit> edits = new ArrayList<>();
    for (Span span : selection.spans()) {
      edits.add(new MarkSource.Read(selection.source(), span));
    }
    return desk.make(new Together(Optional.empty(), edits));
  }

  /** The passage whose stretches are just those selected. */
  public Optional<Passage> markAt(TextSelection selection) {
    return desk.store().marks().exactly(selection.source(), selection.spans());
  }

  /** The innermost mark over a place of a text. */
  public Optional<Passage> markAt(SourceId source, int offset) {
    return desk.store().marks().at(source, offset);
  }

  private Project project() {
    return desk.store().project();
  }
}
