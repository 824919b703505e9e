package claimscape.project.edit;

import static claimscape.project.edit.Ferry.ATTACK;
import static claimscape.project.edit.Ferry.C1;
import static claimscape.project.edit.Ferry.E1;
import static claimscape.project.edit.Ferry.LETTER;
import static claimscape.project.edit.Ferry.MINISTER;
import static claimscape.project.edit.Ferry.NEWS;
import static claimscape.project.edit.Ferry.R1;
import static claimscape.project.edit.Ferry.SUPPORT;
import static claimscape.project.edit.Ferry.passageOf;
import static claimscape.project.edit.Ferry.span;
import static claimscape.project.edit.Ferry.tag;

import claimscape.argument.AttributionStep;
import claimscape.argument.DrawnBy;
import claimscape.argument.Level;
import claimscape.argument.Origin;
import claimscape.argument.PassageId;
import claimscape.argument.ReadingState;
import claimscape.argument.RelationId;
import claimscape.argument.RelationKind;
import claimscape.argument.Role;
import claimscape.argument.SourceCard;
import claimscape.argument.SourceId;
import claimscape.argument.Stance;
import claimscape.argument.StatementId;
import claimscape.argument.Strength;
import claimscape.argument.Voice;
import claimscape.argument.VoiceId;
import claimscape.argument.VoiceKind;
import claimscape.project.Edit;
import claimscape.project.EditName;
import claimscape.text.LinePart;
import claimscape.text.LineRange;
import claimscape.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * One edit of each kind on {@link Ferry#mapped}, with what it changes and what the history calls
 * it.
 *
 * @param changes as {@link Changes} writes them, in the order of the ids
 */
record EveryEdit(Edit edit, String changes, EditName name) {
  static final StatementId NEW = new StatementId("new");
  static final PassageId NEW_PASSAGE = new PassageId("new-passage");
  static final RelationId NEW_RELATION = new RelationId("new-relation");
  static final SourceId NEW_SOURCE = new SourceId("new-source");

  private static EveryEdit row(Edit edit, String changes, String key, String... args) {
    return new EveryEdit(edit, changes, EditName.of(key, args));
  }

  static List<EveryEdit> all() {
    return Stream.of(taking(), saying(), linking(), keeping()).flatMap(List::stream).toList();
  }

  /** Texts, tags and passages. */
  private static List<EveryEdit> taking() {
    List<Span> late = List.of(span(NEWS, "late"));
    return List.of(
        row(
            AddSource.of(NEW_SOURCE, Ferry.held("On time."), SourceCard.titled("Reply")),
            "+source new-source",
            "source.add",
            "Reply"),
        row(
            tag(NEW, Role.CLAIM, NEWS, "The minister denied it"),
            "+statement new, +passage new-passage",
            "tag.CLAIM",
            "C2"),
        row(
            new AddPassage(NEW_PASSAGE, C1, NEWS, late, List.of()),
            "+passage new-passage",
            "passage.add",
            "C1"),
        row(
            new AddStatement(NEW, Role.PREMISE, "Forty is many", new Origin.Own()),
            "+statement new",
            "statement.add",
            "P1"),
        row(
            new Recut(passageOf(C1), late),
            "~statement c1, ~passage c1-passage",
            "passage.recut",
            "C1"),
        row(
            new RemoveSource(LETTER),
            "~source letter, ~passage r1-passage",
            "source.remove",
            "Letter"),
        row(
            ReplaceText.of(LETTER, NEW_SOURCE, Ferry.held("Nothing of it is left.")),
            "~source letter, +source new-source, ~passage r1-passage",
            "source.replace",
            "Letter"),
        row(new MarkSource.Read(NEWS, new Span(0, 5)), "~source news", "source.read"),
        row(
            new MarkSource.State(NEWS, ReadingState.READING),
            "~source news",
            "source.state.READING"),
        row(
            new MarkSource.Parts(NEWS, List.of(new LineRange(0, 0, LinePart.TITLE))),
            "~source news",
            "source.parts"),
        row(new MarkSource.Join(NEWS, List.of(5)), "~source news", "source.join"),
        row(
            new DescribeSource(LETTER, SourceCard.titled("A letter"), List.of()),
            "~source letter",
            "source.describe",
            "A letter"));
  }

  /** Who says what, and in which words. */
  private static List<EveryEdit> saying() {
    List<AttributionStep> chain = List.of(AttributionStep.of(MINISTER, Stance.DENIES));
    return List.of(
        row(
            new PutVoice(Voice.named(new VoiceId("crew"), "The crew", VoiceKind.UNNAMED)),
            "+voice crew",
            "voice.add",
            "The crew"),
        row(
            new PutVoice(Voice.named(MINISTER, "Minister of Ports", VoiceKind.PERSON)),
            "~voice minister",
            "voice.describe",
            "Minister of Ports"),
        row(new Attribute(passageOf(R1), chain), "~passage r1-passage", "passage.attribute", "R1"),
        row(
            new DescribePassage(passageOf(R1), Optional.of(2), "her words"),
            "~passage r1-passage",
            "passage.describe",
            "R1"),
        row(new Reword(C1, "Ferries are late"), "~statement c1", "statement.reword", "C1"),
        row(
            new SetOrigin(C1, new Origin.Implicit(LETTER), chain),
            "~statement c1",
            "statement.origin",
            "C1"),
        row(
            new DescribeStatement(
                C1, Optional.empty(), "probably", Optional.empty(), new TreeSet<>(), ""),
            "~statement c1",
            "statement.describe",
            "C1"),
        row(new ChangeRole(R1, Role.CLAIM), "~statement r1", "statement.role", "R1", "C2"),
        row(
            new Merge(E1, R1),
            "-statement r1, ~passage r1-passage, ~relation attack",
            "statement.merge",
            "R1",
            "E1"));
  }

  /** Relations and their ends. */
  private static List<EveryEdit> linking() {
    return List.of(
        row(
            Link.of(NEW_RELATION, RelationKind.RESTATES, R1, E1),
            "+relation new-relation",
            "link.RESTATES",
            "R1 → E1"),
        row(
            Link.of(NEW_RELATION, RelationKind.ATTACKS, R1, SUPPORT),
            "+relation new-relation",
            "link.ATTACKS",
            "R1 → →"),
        row(
            new ChangeKind(SUPPORT, RelationKind.ATTACKS, Optional.empty()),
            "~relation support",
            "relation.kind.ATTACKS",
            "E1 → C1"),
        row(new Reverse(ATTACK), "~relation attack", "relation.reverse", "R1 → C1"),
        row(new ReEnd.Target(ATTACK, E1), "~relation attack", "relation.target", "R1 → C1", "E1"),
        row(
            new ReEnd.Premise(ATTACK, R1, E1),
            "~relation attack",
            "relation.premise",
            "R1 → C1",
            "E1"),
        row(
            new ChangePremises.Join(SUPPORT, R1),
            "~relation support",
            "premise.join",
            "R1",
            "E1 → C1"),
        row(
            new DescribeRelation(
                SUPPORT, new DrawnBy.Analyst(), "", Optional.of(Strength.WEAK), "", ""),
            "~relation support",
            "relation.describe",
            "E1 → C1"));
  }

  /** What goes, the map, and the project as a whole. */
  private static List<EveryEdit> keeping() {
    return List.of(
        row(
            Delete.of(C1),
            "-statement c1, -passage c1-passage, -relation attack, -relation support",
            "delete.one",
            "C1"),
        row(Delete.of(SUPPORT), "-relation support", "delete.one", "E1 → C1"),
        row(Delete.of(passageOf(E1)), "-passage e1-passage", "delete.passage", "E1"),
        row(Delete.of(MINISTER), "-voice minister", "delete.other"),
        row(Delete.of(SUPPORT, ATTACK), "-relation attack, -relation support", "delete.many", "2"),
        row(new MapEdit.PinAt(C1, 10, -20), "+pin c1", "map.pin", "C1"),
        row(new MapEdit.FoldBranch(C1), "+fold c1", "map.fold", "C1"),
        row(new Retitle("Boats"), "", "project.retitle", "Boats"),
        row(new SetLevel(Level.BASIC), "", "project.level.BASIC"),
        row(
            Together.of(
                tag(NEW, Role.EVIDENCE, NEWS, "forty days"),
                Link.of(NEW_RELATION, RelationKind.SUPPORTS, NEW, C1)),
            "+statement new, +passage new-passage, +relation new-relation",
            "tag.EVIDENCE",
            "E2"));
  }

  @Override
  public String toString() {
    return edit.getClass().getName().replaceFirst(".*[.]", "").replace('$', ' ');
  }
}
